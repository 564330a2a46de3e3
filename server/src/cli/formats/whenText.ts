import { longDay, longDayWithWeekday, longRange } from '../../dates/civilDay.js';
import { longPeriod } from '../../dates/period.js';
import { divisionName, standingWords, type CountAnswer } from '../../service/languageService.js';
import type { Surroundings } from '../surroundings.js';
import { dueDays } from './dueDays.js';
import { wrap } from './wrap.js';

export function whenText(answer: CountAnswer, { colours, columns }: Surroundings): string {
  const due = dueDays(answer);
  const heading = due.earliest === due.latest ? longDayWithWeekday(due.latest) : `Some day from ${longRange(due.earliest, due.latest)}`;
  const readAs = answer.convention === undefined ? '' : wrap(`The start is imprecise: ${answer.convention}.`, '', columns);
  return [
    `${colours.bold(heading)}\n`,
    readAs,
    ...answer.counts.map((one) => countText(answer, one, columns)),
    calendarText(answer, columns),
  ].join('');
}

function countText({ period, counting }: CountAnswer, { start, count }: CountAnswer['counts'][number], columns: number): string {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [counting === 'before' ? 'first day counted back' : 'first day counted', [longDayWithWeekday(count.firstCounted)]],
    ...(period.unit === 'working day' ? [['weekend days left out', [`${count.weekendDays}`]] as const] : []),
    ...(period.unit === 'working day' ? [['bank holidays left out', holidayWords(count.skipped)] as const] : []),
    [counting === 'before' ? 'last day counted back' : 'last day', [longDayWithWeekday(count.due)]],
  ];
  const lines = rows.flatMap(([name, values]) => values.map((value, index) => `  ${(index === 0 ? name : '').padEnd(24)}${value}\n`));
  const notes = [count.note, standingWords(count)].filter((note) => note !== undefined).map((note) => wrap(note, '  ', columns));
  return [`${longPeriod(period)} ${counting} ${longDay(start)}\n`, ...lines, ...notes].join('');
}

function holidayWords(skipped: readonly { readonly day: number; readonly name: string }[]): readonly string[] {
  return skipped.length === 0 ? ['none'] : skipped.map(({ day, name }) => `${longDayWithWeekday(day)}, ${name}`);
}

function calendarText({ period, division }: CountAnswer, columns: number): string {
  return period.unit === 'working day' ? wrap(`Bank holidays are those of ${divisionName(division)}.`, '', columns) : '';
}
