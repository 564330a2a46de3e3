import { longDay } from '../../dates/civilDay.js';
import { explainDue } from '../../rules/explainDue.js';
import type { Judgement } from '../../rules/judgement.js';
import { countSentence } from '../countSentence.js';
import type { Snapshot } from '../snapshot.js';

/**
 * How the due day was counted, a sentence for each end of its possible days. Nothing where there is nothing to explain: no day is left
 * out, and no month is short.
 */
export function countWords({ chronology }: Snapshot, judgement: Judgement): readonly string[] {
  const worth = judgement.clock?.period.unit === 'working day';
  return explainDue(chronology, judgement)
    .filter(({ note, stoodStill }) => worth || note !== undefined || stoodStill.length > 0)
    .map((count) => `From ${longDay(count.from)}: ${countSentence(count.counting, count)}`);
}
