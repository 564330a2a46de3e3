import type { Rule, Verified } from '../../server/src/rules/pack.js';

/** Where a duty comes from, and what that means for the Problems panel. */
export function weightSentences({ weight, recordSeverity }: Rule): string {
  const rest = 'What depends on an imprecise date, or may be overdue, is only information.';
  const reason = 'Where a reason for lateness is recorded, it weighs one step less.';
  switch (weight) {
    case 'must':
      return `**Law**: an Act or regulations ask for it. What is certain is an *error* in the Problems panel. ${reason} ${rest}`;
    case 'should':
      return `**Statutory guidance** asks for it. What is certain is a *warning* in the Problems panel. ${reason} ${rest}`;
    case 'practice':
      return `**Practice**: decisions of the Ombudsman have looked for it. What is certain is a *warning* in the Problems panel. ${reason} ${rest}`;
    case 'local':
      return `**Local**: it rests on a period or a choice that a council, or the file itself, sets. What is certain is a *warning* in the Problems panel. ${reason} ${rest}`;
    case 'record':
      return `**Quality of the record**: no duty to anyone, but something about the file. It is *${recordSeverity ?? 'information'}* in the Problems panel.`;
  }
}

/** What is said where no entry records it. */
export function silenceWords({ ifNotRecorded }: Rule): readonly string[] {
  if (ifNotRecorded === undefined) return [];
  return ifNotRecorded === 'silent'
    ? ['Where no entry records it, nothing is reported: only what is recorded as not done, or as not found.']
    : ['In a file with `coverage: summary`, nothing is reported where no entry records it.'];
}

/** How far a source was checked, for someone who has to rely on it. */
export function verifiedSentence(verified: Verified): string {
  switch (verified) {
    case 'text':
      return 'verified: the words were read in the text itself.';
    case 'secondary':
      return 'not fully verified: this was taken from a text that restates it. Read the source before you rely on it.';
    case 'unverified':
      return 'not verified: nobody has read the source for this. Read it before you rely on it.';
  }
}
