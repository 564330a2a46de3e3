import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isoDay } from '../../server/src/dates/civilDay.js';
import { elapsed, explainCount, longPeriod, parsePeriod, shiftOf, type Counting, type PeriodUnit } from '../../server/src/dates/period.js';
import { applyShift } from '../../server/src/dates/shift.js';
import { workingCalendar } from '../../server/src/dates/workingCalendar.js';
import { on } from './support/phrases.js';

const calendar = workingCalendar('england and wales');
const units: readonly PeriodUnit[] = ['working day', 'day', 'week', 'month', 'year'];

function due(n: number, unit: PeriodUnit, counting: Counting, trigger: string): string {
  return isoDay(applyShift(shiftOf({ n, unit }, counting), on(trigger), calendar));
}

describe('a period', () => {
  it('is read from its words', () => {
    const read = (text: string): string | undefined => {
      const period = parsePeriod(text);
      return period && longPeriod(period);
    };
    assert.equal(read('15 working days'), '15 working days');
    assert.equal(read('One  Working Day'), '1 working day');
    assert.equal(read('twelve months'), '12 months');
    assert.equal(read('a month'), '1 month');
    assert.equal(read('a fortnight'), '2 weeks');
    assert.equal(read('3 calendar days'), '3 days');
    assert.equal(read('6\u00a0weeks'), '6 weeks');
    for (const text of [
      '',
      'days',
      'soon',
      '15',
      '15 working',
      'thirteen days',
      '1.5 days',
      '-3 days',
      '10000 days',
      '3 days or so',
      '2 hours',
    ]) {
      assert.equal(parsePeriod(text), undefined, text);
    }
  });

  it('after a day leaves it out', () => {
    assert.equal(due(1, 'day', 'after', '2019-07-10'), '2019-07-11');
    assert.equal(due(2, 'week', 'after', '2019-07-10'), '2019-07-24');
    assert.equal(due(1, 'month', 'after', '2024-01-31'), '2024-02-29');
    assert.equal(due(1, 'year', 'after', '2024-02-29'), '2025-02-28');
    assert.equal(due(0, 'working day', 'after', '2019-07-13'), '2019-07-13');
  });

  it('beginning with a day counts it', () => {
    assert.equal(due(1, 'day', 'beginning with', '2019-07-10'), '2019-07-10');
    assert.equal(due(1, 'week', 'beginning with', '2019-07-10'), '2019-07-16');
    assert.equal(due(3, 'month', 'beginning with', '2019-07-10'), '2019-10-09');
    assert.equal(due(12, 'month', 'beginning with', '2023-03-01'), '2024-02-29');
    assert.equal(due(1, 'working day', 'beginning with', '2019-07-10'), '2019-07-10');
    assert.equal(due(1, 'working day', 'beginning with', '2019-07-13'), '2019-07-15');
    assert.equal(due(0, 'month', 'beginning with', '2019-07-10'), '2019-07-10');
  });

  it('beginning with a day that the last month has not ends with that month', () => {
    assert.equal(due(1, 'month', 'beginning with', '2023-01-28'), '2023-02-27');
    assert.equal(due(1, 'month', 'beginning with', '2023-01-29'), '2023-02-28');
    assert.equal(due(1, 'month', 'beginning with', '2023-01-31'), '2023-02-28');
    assert.equal(due(1, 'month', 'beginning with', '2023-02-01'), '2023-02-28');
    assert.equal(due(12, 'month', 'beginning with', '2024-02-29'), '2025-02-28');
  });

  it('of nothing is 0, whichever way it is counted', () => {
    for (const counting of ['after', 'before', 'beginning with'] as const)
      assert.deepEqual(shiftOf({ n: 0, unit: 'day' }, counting), { days: 0 });
  });

  it('before a day leaves it out', () => {
    assert.equal(due(3, 'day', 'before', '2019-08-06'), '2019-08-03');
    assert.equal(due(3, 'working day', 'before', '2019-08-06'), '2019-08-01');
    assert.equal(due(1, 'month', 'before', '2023-03-31'), '2023-02-28');
  });
});

describe('the explanation of a count', () => {
  it('names what was passed over', () => {
    const {
      due: last,
      firstCounted,
      weekendDays,
      skipped,
      standing,
    } = explainCount(on('2020-04-27'), { n: 10, unit: 'working day' }, 'after', calendar);
    assert.equal(isoDay(last), '2020-05-12');
    assert.equal(isoDay(firstCounted), '2020-04-28');
    assert.equal(weekendDays, 4);
    assert.deepEqual(skipped, [{ day: on('2020-05-08'), name: 'Early May bank holiday (VE day)' }]);
    assert.equal(standing, 'published');
  });

  it('adds up: every day from the trigger is counted or passed over', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: on('2012-01-01'), max: on('2027-01-01') }),
        fc.integer({ min: 1, max: 70 }),
        fc.constantFrom<Counting>('after', 'before', 'beginning with'),
        (trigger, n, counting) => {
          const { due: last, weekendDays, skipped } = explainCount(trigger, { n, unit: 'working day' }, counting, calendar);
          const days = Math.abs(last - trigger) + (counting === 'beginning with' ? 1 : 0);
          assert.equal(n + weekendDays + skipped.length, days);
        },
      ),
    );
  });

  it('names holidays on days next to each other, and begins with the first day that counts', () => {
    const from = on('2023-12-22');
    const { firstCounted, weekendDays, skipped } = explainCount(from, { n: 2, unit: 'working day' }, 'after', calendar);
    assert.equal(isoDay(firstCounted), '2023-12-27');
    assert.deepEqual([weekendDays, skipped.map(({ name }) => name)], [2, ['Christmas Day', 'Boxing Day']]);
    assert.equal(isoDay(explainCount(from, { n: 2, unit: 'day' }, 'after', calendar).firstCounted), '2023-12-23');
    assert.equal(isoDay(explainCount(from, { n: 2, unit: 'week' }, 'before', calendar).firstCounted), '2023-12-21');
  });

  it('passes over a bank holiday just after the trigger, not on it', () => {
    const fromGoodFriday = explainCount(on('2019-04-19'), { n: 1, unit: 'working day' }, 'after', calendar);
    assert.deepEqual(
      fromGoodFriday.skipped.map(({ name }) => name),
      ['Easter Monday'],
    );
    assert.equal(fromGoodFriday.weekendDays, 2);
  });

  it('says when it runs into years that are not settled', () => {
    const into = (iso: string): string => explainCount(on(iso), { n: 10, unit: 'working day' }, 'after', calendar).standing;
    assert.deepEqual(['2028-12-01', '2028-12-22', '2030-06-01', '2060-12-25', '2009-12-24'].map(into), [
      'published',
      'projected',
      'projected',
      'outside',
      'outside',
    ]);
    assert.equal(explainCount(on('2035-01-01'), { n: 10, unit: 'day' }, 'after', calendar).standing, 'published');
  });

  it('says when there is no corresponding day', () => {
    const { note } = explainCount(on('2023-01-31'), { n: 1, unit: 'month' }, 'after', calendar);
    assert.equal(note, 'There is no 31 February 2023, so the last day of that month is taken, 28 February 2023.');
    assert.equal(explainCount(on('2023-01-28'), { n: 1, unit: 'month' }, 'after', calendar).note, undefined);
  });

  it('of nothing is the trigger itself', () => {
    const {
      due: last,
      firstCounted,
      weekendDays,
      skipped,
    } = explainCount(on('2019-07-13'), { n: 0, unit: 'working day' }, 'after', calendar);
    assert.deepEqual([last, firstCounted, weekendDays, skipped], [on('2019-07-13'), on('2019-07-13'), 0, []]);
  });
});

describe('time elapsed', () => {
  it('is in whole units', () => {
    const between = (from: string, to: string): readonly number[] => units.map((unit) => elapsed(on(from), on(to), unit, calendar));
    assert.deepEqual(between('2020-05-05', '2020-06-01'), [17, 27, 3, 0, 0]);
    assert.deepEqual(between('2023-01-31', '2023-02-28'), [20, 28, 4, 1, 0]);
    assert.deepEqual(between('2024-02-29', '2025-02-28'), [253, 365, 52, 12, 1]);
    assert.deepEqual(between('2020-06-01', '2020-05-05'), [-17, -27, -3, 0, 0]);
    assert.deepEqual(between('2020-06-01', '2020-06-01'), [0, 0, 0, 0, 0]);
    assert.deepEqual(between('2025-02-28', '2023-12-31'), [-296, -425, -60, -14, -1]);
    assert.deepEqual(between('2020-05-05', '2020-05-02').slice(2), [0, 0, 0]);
  });

  it('of a period from its trigger to its due day is the period', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: on('1995-01-01'), max: on('2050-01-01') }),
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(...units),
        (from, n, unit) => {
          assert.equal(elapsed(from, applyShift(shiftOf({ n, unit }, 'after'), from, calendar), unit, calendar), n);
        },
      ),
    );
  });
});
