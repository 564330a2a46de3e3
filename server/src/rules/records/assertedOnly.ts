import type { Chronology, RecordProblem } from '../../chronology/chronology.js';
import type { Judgement } from '../judgement.js';
import { contestedWord } from '../wording.js';

/** Entries that are only asserted or disputed and on which a check rests, where no finding at the entry says so already. */
export function assertedOnly({ events }: Chronology, judgements: readonly Judgement[]): readonly RecordProblem[] {
  return events.flatMap((event): readonly RecordProblem[] => {
    // Of words that were not read, "case/not-read" tells.
    if (!event.happened || !event.statuses.some((status) => status === 'asserted' || status === 'disputed')) return [];
    const resting = judgements.filter(
      (judgement) =>
        (judgement.trigger === event.id || judgement.answer === event.id || judgement.unaccepted?.includes(event.id) === true) &&
        rests(judgement),
    );
    if (resting.length === 0 || resting.some(({ severity, place }) => severity !== undefined && place?.chunk === event.chunk)) return [];
    const rules = [...new Set(resting.map(({ rule }) => rule.id))];
    const checks = rules.length === 1 ? 'A check rests' : `${rules.length} checks rest`;
    return [
      {
        rule: 'case/asserted-only',
        message: `${checks} on this entry, which is ${contestedWord(event)} (${rules.join(', ')}). Look for a record of it.`,
        place: { chunk: event.chunk, span: event.wordsSpan },
        related: [],
        remedies: [],
      },
    ];
  });
}

/** It comes out as it does by the day of the entry. */
function rests({ verdict, rule }: Judgement): boolean {
  return rule.weight !== 'record' && RESTING.has(verdict);
}

const RESTING: ReadonlySet<Judgement['verdict']> = new Set(['in-time', 'late', 'depends', 'overdue', 'may-be-overdue'] as const);
