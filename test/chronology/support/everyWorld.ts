import type { Constraint, Restriction, Statement } from '../../../server/src/chronology/statement.js';
import type { Day } from '../../../server/src/dates/civilDay.js';

/** For each point, the days that it has in some world; nothing when there is no world. */
export type Days = readonly ReadonlySet<Day>[];

/**
 * Every way to give each point a day, tried one by one. One-way constraints take no part: what they say of their own point
 * follows from the days that the others have in some world.
 */
export function everyWorld(points: number, first: Day, last: Day, statements: readonly Statement[]): Days | undefined {
  const said = statements.map(({ statement }) => statement);
  const restrictions = said.filter((one): one is Restriction => 'point' in one);
  const constraints = said.filter((one): one is Constraint => 'from' in one);
  const candidates = Array.from({ length: points }, (_, point) => {
    const own = restrictions.filter((one) => one.point === point);
    return Array.from({ length: last - first + 1 }, (__, i) => first + i).filter((day) =>
      own.every(({ days }) => days.some((run) => run.first <= day && day <= run.last)),
    );
  });
  const twoWay = constraints.filter(({ oneWay }) => !oneWay);
  const tables = twoWay.map(({ by }) => Array.from({ length: last - first + 1 }, (_, i) => by.apply(first + i)));
  /** The constraints that can be judged once that point has a day. */
  const judged = candidates.map((_, point) =>
    twoWay.flatMap((one, i) => (Math.max(one.from, one.to) === point ? [{ ...one, table: tables[i] ?? [] }] : [])),
  );
  const seen = candidates.map(() => new Set<Day>());
  const world: Day[] = candidates.map(() => first);
  const settle = (point: number): void => {
    if (point === points) {
      for (let i = 0; i < points; i += 1) seen[i]?.add(world[i] ?? first);
      return;
    }
    for (const day of candidates[point] ?? []) {
      world[point] = day;
      const holdsHere = judged[point]?.every(({ from, to, sense, table }) => {
        const bound = table[(world[from] ?? first) - first] ?? first;
        return sense === 'at least' ? (world[to] ?? first) >= bound : (world[to] ?? first) <= bound;
      });
      if (holdsHere) settle(point + 1);
    }
  };
  settle(0);
  if (seen.some((days) => days.size === 0)) return undefined;
  const left = seen.map((days, point) => {
    const own = constraints.filter(({ oneWay, to }) => oneWay && to === point);
    return new Set([...days].filter((day) => own.every((one) => [...(seen[one.from] ?? [])].some((from) => holds(one, from, day)))));
  });
  return left.some((days) => days.size === 0) ? undefined : left;
}

function holds({ sense, by }: Constraint, from: Day, to: Day): boolean {
  return sense === 'at least' ? to >= by.apply(from) : to <= by.apply(from);
}
