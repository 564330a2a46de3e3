import type { Division } from '../dates/bankHolidays.js';
import { longDay, longDayWithWeekday } from '../dates/civilDay.js';
import { longPeriod, type CountExplanation, type Period } from '../dates/period.js';

/** "15 working days counted from Thu 11 July 2019 end on Wed 31 July 2019; 6 weekend days and Good Friday (19 April 2019) are left out." */
export function countSentence(period: Period, count: CountExplanation, division: Division): string {
  const ends = period.n === 1 ? 'ends' : 'end';
  const counted = `${longPeriod(period)} counted from ${longDayWithWeekday(count.firstCounted)} ${ends} on ${longDayWithWeekday(count.due)}`;
  const skipped = skippedWords(count);
  const holidays = period.unit === 'working day' ? ` Bank holidays are those of ${divisionName(division)}.` : '';
  return [`${counted}${skipped === '' ? '' : `; left out: ${skipped}`}.${holidays}`, count.note, standingWords(count)]
    .filter((text) => text !== undefined)
    .join(' ');
}

export function skippedWords({ weekendDays, skipped }: CountExplanation): string {
  const weekends = weekendDays === 0 ? [] : [`${weekendDays} weekend day${weekendDays === 1 ? '' : 's'}`];
  return [...weekends, ...skipped.map(({ day, name }) => `${name} (${longDay(day)})`)].join(', ');
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
