import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf } from '../../server/src/dates/civilDay.js';
import type { Period } from '../../server/src/dates/period.js';
import { workingCalendar } from '../../server/src/dates/workingCalendar.js';
import { clockOf, type Stop } from '../../server/src/rules/clock.js';
import { countWithStops } from '../../server/src/rules/explainCount.js';

const calendar = workingCalendar('england and wales');
const first = dayOf(2019, 1, 1) ?? 0;
const day = fc.integer({ min: first, max: first + 900 });
const stop = fc.tuple(day, fc.integer({ min: 0, max: 120 })).map(([from, length]): Stop => ({ from, to: from + length }));
const period = fc.oneof(
  fc.record({ n: fc.integer({ min: 1, max: 65 }), unit: fc.constantFrom('working day' as const, 'day' as const, 'week' as const) }),
  fc.record({ n: fc.integer({ min: 1, max: 12 }), unit: fc.constant('month' as const) }),
);
const counting = fc.constantFrom('after' as const, 'beginning with' as const);

describe('a count, explained', () => {
  it('comes out on the due day of the clock, and its days add up: those counted and those left out, with no other between', () => {
    fc.assert(
      fc.property(day, period, counting, fc.option(stop, { nil: undefined }), (from, limit, from1, one) => {
        const stops = one === undefined ? [] : [one];
        const count = countWithStops(from, limit, from1, calendar, stops);
        assert.ok(count, 'there is a count');
        assert.equal(count.due, clockOf(limit, from1, calendar, stops).due.apply(from));
        if (limit.unit !== 'working day') return;
        const still = count.stoodStill.reduce((sum, run) => sum + run.last - run.first + 1, 0);
        const through = count.due - from + (from1 === 'after' ? 0 : 1);
        assert.equal(limit.n + count.weekendDays + count.skipped.length + still, through);
        const lost = count.stoodStill.reduce((sum, { days }) => sum + days, 0);
        assert.equal(count.due, calendar.addWorkingDays(clockOf(limit, from1, calendar).due.apply(from), lost));
      }),
      { seed: 20_261_122, numRuns: 2_000 },
    );
  });

  it('names each day left out: the bank holidays by name, the weekends, and those for which it stood still', () => {
    const limit: Period = { n: 5, unit: 'working day' };
    const from = dayOf(2019, 12, 20) ?? 0;
    const count = countWithStops(from, limit, 'after', calendar, [{ from: from + 10, to: from + 13 }]);
    assert.deepEqual(count, {
      counting: 'after',
      from,
      firstCounted: dayOf(2019, 12, 23),
      due: dayOf(2020, 1, 3),
      weekendDays: 4,
      skipped: [
        { day: dayOf(2019, 12, 25), name: 'Christmas Day' },
        { day: dayOf(2019, 12, 26), name: 'Boxing Day' },
      ],
      stoodStill: [{ first: dayOf(2019, 12, 31), last: dayOf(2020, 1, 2), days: 2 }],
      standing: 'published',
    });
  });
});
