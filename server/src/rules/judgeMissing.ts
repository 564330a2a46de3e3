import type { CaseEvent } from '../chronology/chronology.js';
import { deniedOf } from './deniedOf.js';
import type { ChecklistVerdict } from './finding.js';
import type { Judgement } from './judgement.js';
import { MissingJudgement, type MissingStep } from './missingJudgement.js';
import { severityOf } from './severity.js';
import { contestedWord, theStep } from './wording.js';

/**
 * The kinds of absence, kept apart: not recorded, recorded as not done, looked for and not found.
 * @param denies whether an entry that records that it was not done means this one.
 */
export function judgeMissing(asked: MissingStep, denies: (event: CaseEvent) => boolean = () => true): Judgement {
  const unsure = asked.unsure === undefined ? unsureEnd(asked) : undefined;
  const input = unsure === undefined ? asked : { ...asked, unsure };
  const { rule, file } = input.context;
  const denied = input.unnamed ? undefined : deniedBy(input, denies);
  const verdict = verdictOf(input, denied);
  const summary = file.chronology.header.coverage === 'summary';
  return new MissingJudgement(input, verdict, severityOf(rule, verdict, { summary, absent: denied === undefined }), denied);
}

/** What closes the window is itself in doubt, so it may still be open. */
function unsureEnd({ at, by }: MissingStep): string | undefined {
  return by?.contested && !at.contested ? `whether ${theStep(by)}, which is ${contestedWord(by)}, is accepted` : undefined;
}

/** The entry that records that it did not happen, for this person. */
function deniedBy(
  { context, group, steps, person, child, after, by }: MissingStep,
  denies: (event: CaseEvent) => boolean,
): CaseEvent | undefined {
  const concerns = ({ people, children }: CaseEvent): boolean =>
    person === undefined || people.includes(person) || (child === true && children.length === 0 && people.length === 0);
  return deniedOf(context, group, steps, after, by, (event) => denies(event) && concerns(event));
}

function verdictOf({ unnamed, unsure, open }: MissingStep, denied: CaseEvent | undefined): ChecklistVerdict {
  if (denied) return denied.statuses.includes('no evidence') ? 'no-evidence' : 'not-done';
  if (open) return 'pending';
  return unnamed || unsure !== undefined ? 'depends' : 'not-recorded';
}
