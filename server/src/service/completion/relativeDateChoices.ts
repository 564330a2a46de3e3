import type { CaseEvent } from '../../chronology/chronology.js';
import { longDay, type Day } from '../../dates/civilDay.js';
import type { Choice } from './choice.js';
import type { WritingContext } from './contextOf.js';

/** Tied to the entry or note above that happened, with the day that each comes to where that is exact. */
export function relativeDateChoices({ snapshot, above }: WritingContext): readonly Choice[] {
  const last = above.findLast(({ happened }) => happened);
  if (last === undefined) return [];
  const day = exactDay(last, snapshot.chronology.timeline);
  const weeks = ['two', 'three'].map((word, i) => choice(`${word} weeks later`, day === undefined ? undefined : day + 14 + 7 * i));
  return [
    // The same as the entry above, in its own words: several things are often known to have happened at one time.
    ...(last.dateText.length < 40 && !/[\r\n]/u.test(last.dateText) ? [choice(last.dateText, undefined)] : []),
    choice('the same day', day),
    choice('the next day', day === undefined ? undefined : day + 1),
    choice('the following day', day === undefined ? undefined : day + 1),
    choice('the following week', undefined),
    choice('the same week', undefined),
    ...weeks,
    choice('shortly after', undefined),
    choice('undated', undefined),
  ];
}

function choice(text: string, day: Day | undefined): Choice {
  return { kind: 'date', text, ...(day === undefined ? {} : { shown: `${text} – ${longDay(day)}` }) };
}

function exactDay({ end }: CaseEvent, { bounds }: WritingContext['snapshot']['chronology']['timeline']): Day | undefined {
  const { earliest, latest } = bounds(end, 'usual');
  return earliest === latest ? earliest : undefined;
}
