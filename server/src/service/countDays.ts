import type { Division } from '../dates/bankHolidays.js';
import type { Day } from '../dates/civilDay.js';
import { explainCount, parsePeriod, type CountExplanation, type Counting, type Period } from '../dates/period.js';
import { workingCalendar } from '../dates/workingCalendar.js';
import { inert } from './markup/inert.js';
import { readDays } from './readDays.js';

/** "15 working days after early September 2022": the day, or the first and last possible one, and how each was counted. */
export interface CountAnswer {
  readonly kind: 'answer';
  readonly period: Period;
  readonly counting: Counting;
  readonly division: Division;
  /** One where the start is exactly known, or else two: from its first possible day and from its last. */
  readonly counts: readonly { readonly start: Day; readonly count: CountExplanation }[];
  /** How an imprecise start is read. */
  readonly convention?: string;
}

export interface CountProblem {
  readonly kind: 'problem';
  readonly why: string;
}

/** @param question a length of time, `after` (or of, from, before, beginning with), and any date form that stands on its own. */
export function countDays(question: string, division: Division): CountAnswer | CountProblem {
  const found =
    /^(?:within\s+)?(\S+(?:\s+\S+){1,3}?)\s+(after|from|of|before|beginning with|starting with)\s+(?:the\s+day\s+of\s+)?(\S.*)$/iu.exec(
      question.trim(),
    );
  const [, length = '', word = '', start = ''] = found ?? [];
  if (!found) return problem('Ask for a length of time and a date, such as "15 working days after 5 September 2022".');
  const period = parsePeriod(length);
  if (!period) return problem(`"${length}" is not a length of time such as 15 working days, 2 weeks or 12 months.`);
  const days = readDays(start);
  if (days.kind === 'unread') return problem(days.why);
  const counting = countingOf(word.toLowerCase());
  const calendar = workingCalendar(division);
  const starts = [...new Set([days.usual.first, days.usual.last])];
  const counts = starts.map((day) => ({ start: day, count: explainCount(day, period, counting, calendar) }));
  return { kind: 'answer', period, counting, division, counts, ...(days.convention === undefined ? {} : { convention: days.convention }) };
}

function countingOf(word: string): Counting {
  if (word === 'before') return 'before';
  return word === 'beginning with' || word === 'starting with' ? 'beginning with' : 'after';
}

function problem(why: string): CountProblem {
  return { kind: 'problem', why: inert(why) };
}
