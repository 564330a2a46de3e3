import { CALENDAR_LIMITS } from './limits.js';
import { derive, stepsTo, type End } from './derive.js';
import { linksOf, type ChainLink } from './explainBound.js';
import type { Statement, StatementNumber } from './statement.js';
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
    return [{ number, statement: world.exceptions.usual.widened.has(number) ? one.widest : one.usual }];
  });
  const round = statements.every(({ statement }) => 'from' in statement);
  const ways = (['earliest', 'latest'] as const).flatMap((end): readonly Cycle[] => {
    const { clash } = derive(statements, CALENDAR_LIMITS, end);
    return clash === undefined ? [] : [{ round, end, links: linksOf(stepsTo(clash), world).toReversed() }];
  });
  const [first] = ways.toSorted((a, b) => a.links.length - b.links.length);
  return (
    first ?? { round, end: 'earliest', links: statements.map(({ number, statement }) => ({ number, point: pointOf(statement), day: 0 })) }
  );
}

function pointOf(statement: Statement['statement']): number {
  return 'point' in statement ? statement.point : statement.to;
}
