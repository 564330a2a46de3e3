import type { Division } from '../dates/bankHolidays.js';
import { longDay, longDayWithWeekday, longRange } from '../dates/civilDay.js';
import { longPeriod } from '../dates/period.js';
import { countDays, type CountProblem } from './countDays.js';
import { countSentence, divisionName } from './countSentence.js';

/** A deadline in words: the same count as `chron when`. */
export interface Deadline {
  readonly kind: 'answer';
  /** "Mon 26 September 2022", or the first and last possible day. */
  readonly day: string;
  /** What was counted, each from where to where and with the days left out by name. */
  readonly counts: readonly { readonly from: string; readonly words: string }[];
  /** How an imprecise start is read, and whose bank holidays are left out. */
  readonly notes: readonly string[];
}

/** @param question such as "15 working days after 5 September 2022". */
export function deadline(question: string, division: Division): Deadline | CountProblem {
  const answer = countDays(question, division);
  if (answer.kind === 'problem') return answer;
  const { counts, counting, period, convention } = answer;
  const due = counts.map(({ count }) => count.due);
  const [earliest, latest] = [Math.min(...due), Math.max(...due)];
  return {
    kind: 'answer',
    day: earliest === latest ? longDayWithWeekday(latest) : `Some day from ${longRange(earliest, latest)}`,
    counts: counts.map(({ start, count }) => ({
      from: `${longPeriod(period)} ${counting} ${longDay(start)}`,
      words: countSentence(counting, count),
    })),
    notes: [
      ...(convention === undefined ? [] : [`The start is imprecise: ${convention}.`]),
      ...(period.unit === 'working day' ? [`Bank holidays are those of ${divisionName(division)}.`] : []),
    ],
  };
}
