import assert from 'node:assert/strict';
import { reachOf } from '../../server/src/chronology/reach.js';
import { byShift, type Monotone } from '../../server/src/chronology/monotone.js';
import { CALENDAR_LIMITS } from '../../server/src/chronology/limits.js';
import { Network } from '../../server/src/chronology/network.js';
import { dayOf } from '../../server/src/dates/civilDay.js';
import { applyShift, type Shift } from '../../server/src/dates/shift.js';
import { workingCalendar } from '../../server/src/dates/workingCalendar.js';

const calendar = workingCalendar('england and wales');
const { first, last } = CALENDAR_LIMITS;

describe('how far a shift leads', () => {
  const known: readonly (readonly [string, Shift, least: number, most: number])[] = [
    ['days', { days: 5 }, 5, 5],
    ['days back', { days: -5 }, -5, -5],
    ['a month', { months: 1 }, 28, 31],
    ['two months', { months: 2 }, 59, 62],
    ['a month back', { months: -1 }, -31, -28],
    ['a year', { months: 12 }, 365, 366],
    ['a month with its first day', { months: 1, countsFirstDay: true }, 27, 31],
    ['one working day, over Christmas at the most', { workingDays: 1 }, 1, 5],
    ['a working day back', { workingDays: -1 }, -5, -1],
    ['a week and a Monday', { snap: 'week start', days: 7 }, 1, 7],
    ['the first of a month', { snap: 'month start' }, -30, 0],
    ['the next Tuesday', { snap: { weekdayAfter: 2 } }, 1, 7],
    ['the last Tuesday', { snap: { weekdayBefore: 2 } }, -7, -1],
  ];
  for (const [what, shift, least, most] of known)
    it(`is known for ${what}`, () => assert.deepEqual(reachOf(shift, calendar), { least, most }));

  it('is never left by any day there is', () => {
    const shifts: readonly Shift[] = [
      ...known.map(([, shift]) => shift),
      { workingDays: 5 },
      { workingDays: 20 },
      { workingDays: -15 },
      { months: 6 },
    ];
    for (const shift of shifts) {
      const { least, most } = reachOf(shift, calendar);
      for (let day = first; day <= last; day += 3) {
        const led = applyShift(shift, day, calendar) - day;
        assert.ok(least <= led && led <= most, `${JSON.stringify(shift)} on day ${day}`);
      }
    }
  });

  it('is reached for working days', () => {
    for (const n of [1, 5, 6, 10, 15, 20, -3]) {
      const led = new Set<number>();
      for (let day = first; day <= last; day += 1) led.add(applyShift({ workingDays: n }, day, calendar) - day);
      assert.deepEqual(reachOf({ workingDays: n }, calendar), { least: Math.min(...led), most: Math.max(...led) });
    }
  });
});

describe('a circle of dates', () => {
  /** Counts how often the map is asked. */
  function counted(shift: Shift): { readonly by: Monotone; asked: number } {
    const plain = byShift(shift, calendar);
    const found = {
      asked: 0,
      by: {
        apply: (day: number): number => {
          found.asked += 1;
          return plain.apply(day);
        },
        least: (day: number): number => plain.least(day),
        greatest: (day: number): number => plain.greatest(day),
        reach: () => plain.reach(),
      },
    };
    return found;
  }

  const circles: readonly (readonly [string, Shift, Shift])[] = [
    ['on and on by days', { days: 2 }, { days: 2 }],
    ['on by months and working days', { months: 1 }, { workingDays: 3 }],
    ['on by 32 days and back by a month', { days: 32 }, { months: -1 }],
    ['back by working days and on by fewer days', { workingDays: -3 }, { days: 2 }],
  ];
  for (const [what, there, back] of circles) {
    it(`${what} is found without going round the whole calendar`, () => {
      const [a, b] = [counted(there), counted(back)];
      const tie = (number: number, from: number, to: number, by: Monotone) =>
        (['at least', 'at most'] as const).map((sense, i) => ({ number: number + i, statement: { from, to, sense, by } }));
      const conflict = new Network(2, first, last).tell([...tie(0, 0, 1, a.by), ...tie(2, 1, 0, b.by)]);
      assert.ok(conflict !== undefined);
      assert.ok(a.asked + b.asked < 3000, `${a.asked + b.asked} steps`);
    });
  }

  it('that can be is none', () => {
    const tie = (number: number, from: number, to: number, shift: Shift) =>
      (['at least', 'at most'] as const).map((sense, i) => ({
        number: number + i,
        statement: { from, to, sense, by: byShift(shift, calendar) },
      }));
    const network = new Network(2, first, last);
    assert.equal(network.tell([...tie(0, 0, 1, { days: 30 }), ...tie(2, 1, 0, { months: -1 })]), undefined);
  });

  it('that leads on a day at a time, for a year, to days on which it can be, is none', () => {
    // Through two more points, so that it takes more steps than those after which it is first asked whether they go round.
    const circle = (sense: 'at least' | 'at most', there: Shift, back: Shift) =>
      [there, back, {}, {}]
        .map((shift, i) => ({ number: i, statement: { from: i, to: (i + 1) % 4, sense, by: byShift(shift, calendar) } }))
        .toReversed();
    const day = (year: number, month: number, date: number): number => dayOf(year, month, date) ?? 0;
    const on = new Network(4, day(2019, 3, 1), last);
    assert.equal(on.tell(circle('at least', { months: 12 }, { days: -365 })), undefined);
    assert.equal(on.earliest(0), day(2020, 2, 29));
    const back = new Network(4, first, day(2021, 2, 28));
    assert.equal(back.tell(circle('at most', { months: -12 }, { days: 365 })), undefined);
    assert.equal(back.latest(0), day(2020, 2, 28));
  });
});
