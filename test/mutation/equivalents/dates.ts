import { equivalentIn, type Equivalent } from './equivalent.js';

const dates = equivalentIn('dates');

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
  dates(
    'daySet',
    'if (only && ranges.length === 1) return only.first <= only.last ? [{ first: only.first, last: only.last }] : [];',
    '(only && ranges.length === 1) → (false)',
    'A shortcut: one range is put in order like several.',
  ),
  dates('daySet', 'const [one, other] = [a[0], b[0]];', '0 → 1', 'A shortcut that is not taken then.'),
  dates(
    'daySet',
    'if (one.first >= other.first && one.last <= other.last) return a;',
    '(one.first >= other.first && one.last <= other.last) → (false)',
    'A shortcut: what both have is found below.',
  ),
  dates(
    'daySet',
    'if (other.first >= one.first && other.last <= one.last) return b;',
    '(other.first >= one.first && other.last <= one.last) → (false)',
    'The same.',
  ),
  dates('daySet', 'if (other.first >= one.first && other.last <= one.last) return b;', '.first → .last', 'The same, taken less often.', 2),
  dates('shift', 'if (only !== undefined && steps.length === 1) return only;', '!== → ===', 'A shortcut: one step is taken like several.'),
  dates('workingCalendar', 'const tableEnd = dayOf(lastProjectedYear, 12, 31) ?? 0;', '0 → 1', 'For the type alone: that day exists.'),
  dates('workingCalendar', 'const ranks = new Int32Array(tableEnd - tableStart + 1);', '1 → 2', 'How much room there is.'),
];
