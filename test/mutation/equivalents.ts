import type { Planted } from './rooms.js';

/** A change after which the program says the same of every case, so that no test can notice it. Each was looked at by a person. */
interface Equivalent {
  readonly file: string;
  /** The line of the source, and the change in it. */
  readonly line: string;
  readonly what: string;
  readonly why: string;
}

const dates = (name: string, line: string, what: string, why: string): Equivalent => ({
  file: `server/src/dates/${name}.ts`,
  line,
  what,
  why,
});
const rules = (name: string, line: string, what: string, why: string): Equivalent => ({
  file: `server/src/rules/${name}.ts`,
  line,
  what,
  why,
});

const EQUIVALENTS: readonly Equivalent[] = [
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
  rules(
    'clock',
    "const whole = unit === 'day' && extra > 0 ? then(plain, byDays(extra)) : plain;",
    '> → >=',
    'No days more is the same day.',
  ),
  rules(
    'clock',
    'const reach = inOrder.reduce((sum, { from, to }) => sum + to - from, 0);',
    '0 → 1',
    'Where a search begins: it finds the same day from farther away.',
  ),
  rules('clock', 'if (stop.to <= stop.from) continue;', '<= → <', 'A stop of no days leaves none out.'),
  rules('couldLie', 'if (known) return known;', '(known) → (false)', 'It is worked out again, with the same result.'),
];

export function isEquivalent(planted: Planted): boolean {
  return EQUIVALENTS.some((one) => is(one, planted));
}

/** What is listed of these sources, and is not among the changes that can be made in them. */
export function unused(planted: readonly Planted[], sources: readonly string[]): readonly string[] {
  return EQUIVALENTS.filter(({ file }) => sources.includes(file))
    .filter((one) => !planted.some((change) => is(one, change)))
    .map(({ file, line, what }) => `${file}: ${what} in ${line}`);
}

function is({ file, line, what }: Equivalent, planted: Planted): boolean {
  return planted.file === file && planted.text === line && planted.change.what === what;
}
