import { longDay } from '../../dates/civilDay.js';
import type { Judgement } from '../../rules/judgement.js';
import type { Check, Selector } from '../../rules/check.js';
import type { WritingContext } from './contextOf.js';

/** The steps that a procedure still waits for at this place, the one that began last first, each with why. */
export function expectedSteps({ snapshot, chunk }: WritingContext): ReadonlyMap<string, string> {
  const { evaluation, chronology } = snapshot;
  const waiting = evaluation.judgements
    .filter(({ verdict }) => verdict === 'pending' || verdict === 'overdue' || verdict === 'may-be-overdue' || verdict === 'not-recorded')
    .map((judgement) => ({ judgement, from: fromChunk(judgement, chronology.events) }))
    // Notice of a meeting is waited for above the meeting, and what answers a step below it.
    .filter(({ judgement, from }) => (comesBefore(judgement.rule.check) ? from > chunk && from < Infinity : from < chunk))
    .toSorted((a, b) => b.from - a.from);
  const expected = new Map<string, string>();
  for (const { judgement } of waiting) {
    for (const step of awaited(judgement.rule.check)) if (!expected.has(step)) expected.set(step, whyWords(judgement));
  }
  return expected;
}

function fromChunk({ trigger, place }: Judgement, events: WritingContext['snapshot']['chronology']['events']): number {
  return (trigger === undefined ? undefined : events[trigger]?.chunk) ?? place?.chunk ?? Infinity;
}

function whyWords({ due }: Judgement): string {
  return due && due.earliest === due.latest ? `expected, due ${longDay(due.earliest)}` : 'expected';
}

function comesBefore({ kind }: Check): boolean {
  return kind === 'before' || kind === 'precedes';
}

/** The steps whose entry would answer a rule. */
function awaited(check: Check): readonly string[] {
  const names = (selectors: readonly Selector[]) => selectors.map(({ step }) => step);
  switch (check.kind) {
    case 'within':
      return names(check.to);
    case 'before':
      return names(check.notice);
    case 'requires':
      return names(check.steps);
    case 'precedes':
      return names(check.first);
    case 'repeats':
      return names(check.step);
    case 'excludes':
      return names(check.needs);
    case 'gap':
      return names(check.contact);
    case 'offers':
    case 'undertaking':
    case 'consistent':
    case 'record':
      return [];
  }
}
