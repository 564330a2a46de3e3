import assert from 'node:assert/strict';
import { isoDay } from '../../server/src/dates/civilDay.js';
import { explainCount, parsePeriod, type Counting } from '../../server/src/dates/period.js';
import { workingCalendar } from '../../server/src/dates/workingCalendar.js';
import { on } from './support/phrases.js';

const calendar = workingCalendar('england and wales');

function due(period: string, counting: Counting, trigger: string): string {
  const parsed = parsePeriod(period);
  assert.ok(parsed, period);
  return isoDay(explainCount(on(trigger), parsed, counting, calendar).due);
}

const golden: readonly (readonly [string, Counting, string, string])[] = [
  ['10 working days', 'after', '2020-04-27', '2020-05-12'],
  ['15 working days', 'after', '2022-09-05', '2022-09-27'],
  ['10 working days', 'after', '2023-04-26', '2023-05-12'],
  ['10 working days', 'after', '2022-05-24', '2022-06-09'],
  ['1 working day', 'after', '2023-12-22', '2023-12-27'],
  ['1 working day', 'after', '2023-12-23', '2023-12-27'],
  ['65 working days', 'after', '2020-01-31', '2020-05-05'],
  ['15 working days', 'after', '2019-07-10', '2019-07-31'],
  ['45 working days', 'after', '2019-06-12', '2019-08-14'],
  ['3 working days', 'before', '2019-08-06', '2019-08-01'],
  ['2 working days', 'before', '2019-08-06', '2019-08-02'],
  ['3 days', 'before', '2019-08-06', '2019-08-03'],
  ['12 months', 'beginning with', '2023-03-01', '2024-02-29'],
  ['1 month', 'after', '2023-01-31', '2023-02-28'],
  ['15 days', 'beginning with', '2023-03-01', '2023-03-15'],
];

describe('golden results', () => {
  for (const [period, counting, trigger, expected] of golden) {
    it(`${period} ${counting} ${trigger} is ${expected}`, () => assert.equal(due(period, counting, trigger), expected));
  }

  it('runs in the zone that it was asked to run in', () => {
    const expected = process.env['EXPECTED_JULY_OFFSET'];
    if (expected !== undefined) assert.equal(new Date(2019, 6, 1).getTimezoneOffset(), Number(expected));
  });
});
