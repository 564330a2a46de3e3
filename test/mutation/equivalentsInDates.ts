import type { Equivalent } from './equivalent.js';

const dates = (name: string, line: string, what: string, why: string): Equivalent => ({
  file: `server/src/dates/${name}.ts`,
  line,
  what,
  why,
});

/** Changes in the dates that change nothing that the program says. */
export const IN_DATES: readonly Equivalent[] = [
  dates(
    'civilDay',
    'if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;',
    '31 → 32',
    'A 32nd is refused by the length of its month on the next line.',
  ),
  dates(
    'bankHolidays',
    'if (found === undefined) throw new RangeError(`no day ${year}-${month}-${day}`);',
    '(found === undefined) → (false)',
    'A guard against mistakes of our own: every day that is asked for is written in this file, and exists.',
  ),
  dates(
    'bankHolidays',
    '.toSorted((a, b) => a.day - b.day)',
    '- → +',
    'Of the holidays that can fall at one weekend, the earlier are listed first in any case.',
  ),
  dates(
    'readRelative',
    "return unit === 'hour' ? hours(direction, 1, 24) : few(relative, direction, unit);",
    '1 → 2',
    'One hour and two are both no whole day.',
  ),
  dates('workingCalendar', 'return ranks[day - tableStart] ?? 0;', '0 → 1', 'For the type alone: each day of the table has its number.'),
];
