import type { Division } from '../dates/bankHolidays.js';
import { longDay, longDayWithWeekday, longRange } from '../dates/civilDay.js';
import type { CountExplanation, Counting } from '../dates/period.js';
import type { ExplainedCount } from '../rules/explainCount.js';

/** "day 1 is Thu 11 July 2019, the last Wed 31 July 2019; left out: 6 weekend days, Good Friday (19 April 2019)." */
export function countSentence(counting: Counting, count: CountExplanation & Partial<Pick<ExplainedCount, 'stoodStill'>>): string {
  const first = counting === 'before' ? 'counted back from' : 'day 1 is';
  const skipped = skippedWords(count);
  const days = `${first} ${longDayWithWeekday(count.firstCounted)}, the last is ${longDayWithWeekday(count.due)}`;
  return [`${days}${skipped === '' ? '' : `; left out: ${skipped}`}.`, count.note, standingWords(count)]
    .filter((text) => text !== undefined)
    .join(' ');
}

function skippedWords({ weekendDays, skipped, stoodStill = [] }: Parameters<typeof countSentence>[1]): string {
  const weekends = weekendDays === 0 ? [] : [`${weekendDays} weekend day${weekendDays === 1 ? '' : 's'}`];
  const still = stoodStill.map(
    ({ first, last, days }) => `${longRange(first, last)}, while the clock stood still (${days} day${days === 1 ? '' : 's'} not counted)`,
  );
  return [...weekends, ...skipped.map(({ day, name }) => `${name} (${longDay(day)})`), ...still].join(', ');
}

export function divisionName(division: Division): string {
  switch (division) {
    case 'england and wales':
      return 'England and Wales';
    case 'scotland':
      return 'Scotland';
    case 'northern ireland':
      return 'Northern Ireland';
  }
}

/** Nothing where the bank holidays of every year that is counted through are published. */
export function standingWords({ standing }: Pick<CountExplanation, 'standing'>): string | undefined {
  switch (standing) {
    case 'published':
      return undefined;
    case 'projected':
      return 'The bank holidays of that year are not published yet: they are projected by the usual rule.';
    case 'outside':
      return 'That year is outside those whose bank holidays were checked, so bank holidays may be missing from the count.';
  }
}
