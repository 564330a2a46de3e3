import { CALENDAR_LIMITS } from './limits.js';
import { derive, stepsTo } from './derive.js';
import { linksOf, type ChainLink } from './explainBound.js';
import type { End, Statement, StatementNumber } from './statement.js';
import type { World } from './world.js';

/** How statements contradict each other, one after another. */
export interface Cycle {
  /** Dates that only point at each other: nothing else holds them, and round they go. */
  readonly round: boolean;
  /** Which end of the days the links but the last give. The last leaves its point no such day. */
  readonly end: End;
  readonly links: readonly ChainLink[];
}

/** The contradiction as a chain that comes to a day which its last statement does not allow: the shorter one, forwards or back. */
export function explainContradiction(world: World, numbers: readonly StatementNumber[]): Cycle {
  const statements = numbers.flatMap((number): readonly Statement[] => {
    const one = world.said[number];
    if (one === undefined) return [];
    return [{ number, statement: onItsOwn(world, world.exceptions.usual.widened.has(number) ? one.widest : one.usual) }];
  });
  const round = statements.every(({ statement }) => 'from' in statement);
  const ways = (['earliest', 'latest'] as const).flatMap((end): readonly Cycle[] => {
    const { clash } = derive(statements, CALENDAR_LIMITS, end);
    return clash === undefined ? [] : [{ round, end, links: linksOf(stepsTo(clash), world).toReversed() }];
  });
  const [first] = ways.toSorted((a, b) => a.links.length - b.links.length);
  return first ?? { round, end: 'earliest', links: [] };
}

/** A tie of what did not happen says by which day, as what happened has it: it binds nothing, so no circle goes through it. */
function onItsOwn({ networks: { usual } }: World, statement: Statement['statement']): Statement['statement'] {
  if ('point' in statement || !statement.oneWay) return statement;
  const { from, to, sense, by } = statement;
  return sense === 'at least'
    ? { point: to, days: [{ first: by.apply(usual.earliest(from)), last: CALENDAR_LIMITS.last }] }
    : { point: to, days: [{ first: CALENDAR_LIMITS.first, last: by.apply(usual.latest(from)) }] };
}
