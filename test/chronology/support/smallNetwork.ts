import fc from 'fast-check';
import type { Constraint, Restriction, Statement } from '../../../server/src/chronology/statement.js';
import { byShift } from '../../../server/src/chronology/monotone.js';
import { dayOf, isoDay, type Day } from '../../../server/src/dates/civilDay.js';
import { daySet } from '../../../server/src/dates/daySet.js';
import type { Shift } from '../../../server/src/dates/shift.js';
import { workingCalendar } from '../../../server/src/dates/workingCalendar.js';

/** A network small enough to try every world, as data: statements that hold, and more that are asked about. */
export interface SmallNetwork {
  readonly points: number;
  readonly first: Day;
  readonly last: Day;
  readonly told: readonly Statement[];
  readonly asked: readonly Statement[];
}

const calendar = workingCalendar('england and wales');
/** Before Christmas, the shortest month, and the two bank holidays of May. */
const BEGINNINGS = [dayOf(2019, 12, 9) ?? 0, dayOf(2020, 1, 29) ?? 0, dayOf(2023, 4, 24) ?? 0];
/** The most days that a point may have among `points`, so that all their worlds can be tried. */
const MOST_DAYS: Readonly<Record<number, number>> = { 2: 30, 3: 12, 4: 6, 5: 3 };

const anyShift: fc.Arbitrary<Shift> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ days: fc.integer({ min: -20, max: 20 }) }) },
  { weight: 2, arbitrary: fc.record({ workingDays: fc.integer({ min: -9, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ months: fc.integer({ min: -1, max: 1 }), days: fc.integer({ min: -12, max: 12 }) }) },
  { weight: 1, arbitrary: fc.record({ snap: fc.constant('week start' as const), days: fc.integer({ min: -8, max: 14 }) }) },
  { weight: 1, arbitrary: fc.record({ snap: fc.integer({ min: 1, max: 7 }).map((weekdayAfter) => ({ weekdayAfter })) }) },
);

/** Where `binds` is true of every statement there are no one-way ones; otherwise the last point is the `to` of nothing else. */
export function smallNetworks(binds: boolean): fc.Arbitrary<SmallNetwork> {
  return fc
    .record({ points: fc.integer({ min: 2, max: 5 }), first: fc.constantFrom(...BEGINNINGS), length: fc.integer({ min: 30, max: 60 }) })
    .chain(({ points, first, length }) => {
      const last = first + length;
      const bound = binds ? points : points - 1;
      const every = fc.tuple(...Array.from({ length: points }, (_, point) => restrictions(point, points, first, length)));
      const links = fc.array(fc.oneof(constraints(bound), ...(binds ? [] : [oneWay(points)])), { minLength: 1, maxLength: points + 2 });
      const more = fc.array(fc.oneof(constraints(bound), restrictions(0, points, first, length)), { minLength: 1, maxLength: 3 });
      return fc.tuple(every, links, more).map(([days, ties, asked]) => {
        const told = [...days, ...ties.flat()];
        return { points, first, last, told: numbered(told, 0), asked: numbered(asked.flat(), 1000) };
      });
    });
}

function numbered(statements: readonly (Constraint | Restriction)[], from: number): readonly Statement[] {
  return statements.map((statement, i) => ({ number: from + i, statement }));
}

/** Days with holes: one to three runs. */
function restrictions(point: number, points: number, first: Day, length: number): fc.Arbitrary<Restriction> {
  const most = MOST_DAYS[points] ?? 1;
  const run = fc.tuple(fc.integer({ min: 0, max: length - 1 }), fc.integer({ min: 0, max: Math.max(1, Math.floor(most / 2)) }));
  return fc.array(run, { minLength: 1, maxLength: points > 3 ? 2 : 3 }).map((runs) => ({
    point,
    days: daySet(runs.map(([start, more]) => ({ first: first + start, last: first + Math.min(length, start + more) }))),
  }));
}

/** One bound, or both: "exactly so long after". From a point to itself as well. */
function constraints(points: number): fc.Arbitrary<readonly Constraint[]> {
  const point = fc.integer({ min: 0, max: points - 1 });
  return fc
    .tuple(point, point, fc.constantFrom('at least' as const, 'at most' as const, 'exactly' as const), anyShift)
    .map(([from, to, sense, shift]) => tied(from, to, sense, shift));
}

function tied(from: number, to: number, sense: 'at least' | 'at most' | 'exactly', shift: Shift): readonly Constraint[] {
  const by = byShift(shift, calendar);
  return sense === 'exactly'
    ? [
        { from, to, sense: 'at least', by },
        { from, to, sense: 'at most', by },
      ]
    : [{ from, to, sense, by }];
}

/** What did not happen is the last point, and bounds nothing. */
function oneWay(points: number): fc.Arbitrary<readonly Constraint[]> {
  return fc
    .tuple(fc.integer({ min: 0, max: Math.max(0, points - 2) }), fc.constantFrom('at least' as const, 'at most' as const), anyShift)
    .map(([from, sense, shift]) => tied(from, points - 1, sense, shift).map((constraint): Constraint => ({ ...constraint, oneWay: true })));
}

/** A network in words, to be read where a test fails. */
export function describeNetwork({ points, first, last, told, asked }: SmallNetwork): string {
  const say = ({ number, statement }: Statement): string =>
    'point' in statement
      ? `${number}: p${statement.point} in ${statement.days.map((run) => `${isoDay(run.first)}..${isoDay(run.last)}`).join(' or ')}`
      : `${number}: p${statement.to} ${statement.sense} f(p${statement.from})${statement.oneWay ? ' one way' : ''}, f(${isoDay(first)}) = ${isoDay(statement.by.apply(first))}`;
  return [`${points} points, ${isoDay(first)} to ${isoDay(last)}`, ...told.map(say), 'asked:', ...asked.map(say)].join('\n');
}
