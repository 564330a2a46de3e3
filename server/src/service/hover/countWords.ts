import { longDay } from '../../dates/civilDay.js';
import { explainCount } from '../../dates/period.js';
import type { Judgement } from '../../rules/judgement.js';
import { countSentence } from '../countSentence.js';
import type { Snapshot } from '../snapshot.js';

/**
 * How the due day was counted, a sentence for each end of the trigger's possible days. Nothing where there is nothing to explain (no
 * day is left out, no month is short), or where the count is not the whole story, as with a clock that was stopped: a count that comes
 * out on another day would only confuse.
 */
export function countWords({ chronology }: Snapshot, { clock, trigger, due }: Judgement): readonly string[] {
  const event = trigger === undefined ? undefined : chronology.events[trigger];
  if (!clock || !event || !due || clock.period.n === 0) return [];
  const bounds = chronology.timeline.bounds(event.end, 'usual');
  const days = bounds.openBefore || bounds.openAfter ? [] : [...new Set([bounds.earliest, bounds.latest])];
  const counts = days.map((day) => ({ day, count: explainCount(day, clock.period, clock.counting, chronology.calendar) }));
  if (!counts.every(({ count }) => count.due === due.earliest || count.due === due.latest)) return [];
  return counts
    .filter(({ count }) => clock.period.unit === 'working day' || count.note !== undefined)
    .map(({ day, count }) => `From ${longDay(day)}: ${countSentence(clock.counting, count)}`);
}
