import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Change } from './operators.js';
import { ROOT, suitesOf, type Suites } from './suites.js';

/** Mistakes that anybody could make, in words; what stands in the source, and what would stand there. */
const FAULTS: readonly (readonly [what: string, file: string, found: string, planted: string])[] = [
  ['to count from day 0', 'server/src/dates/period.ts', 'return shiftBy(measure, period.n);', 'return shiftBy(measure, period.n - 1);'],
  [
    'to forget one bank holiday, Good Friday 2019',
    'server/src/dates/workingCalendar.ts',
    'for (const holiday of bankHolidaysOf(division, year)) {',
    'for (const holiday of bankHolidaysOf(division, year)) { if (holiday.day === 18_005) continue;',
  ],
  [
    'to drop one side of a relative bound',
    'server/src/chronology/sayPhrase.ts',
    "said: [tie('at least', 'low'), tie('at most', 'high')]",
    "said: [tie('at least', 'low')]",
  ],
  [
    'to treat a month as its first day',
    'server/src/dates/readStretch.ts',
    "alike(months(january, { first: place.month, last: place.month }), 'stated')",
    "alike({ first: months(january, { first: place.month, last: place.month }).first, last: months(january, { first: place.month, last: place.month }).first }, 'stated')",
  ],
  [
    'to ignore one account',
    'server/src/chronology/tellers.ts',
    'return [...tellers.values()];',
    'return [...tellers.values()].slice(0, 1);',
  ],
];

describe('a deliberate mistake', () => {
  const suites: Suites = suitesOf(['test/dates/golden.test.ts', 'test/oracle/cases.test.ts', 'test/mutation/quickOracle.ts']);

  it('is none as the sources stand', () => assert.equal(suites.failing('', undefined), undefined)).timeout(60_000);

  for (const [what, file, found, planted] of FAULTS) {
    it(`${what}, is noticed`, () => {
      const failing = suites.failing(file, changeOf(file, found, planted));
      assert.ok(failing !== undefined);
    }).timeout(60_000);
  }
});

function changeOf(file: string, found: string, planted: string): Change {
  const source = readFileSync(ROOT + file, 'utf8');
  const from = source.indexOf(found);
  assert.ok(from >= 0 && source.indexOf(found, from + 1) < 0, `${file} should say "${found}" once`);
  return { from, to: from + found.length, text: planted, what: planted };
}
