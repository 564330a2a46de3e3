import type { Steps } from '../syntax/steps.js';
import { assume, type Assumed } from './assume.js';
import { boundTo, boundWithAssumptions, exceptionsOf, isHeld } from './boundPoints.js';
import type { Network } from './network.js';
import { renumbering } from './renumbering.js';
import type { Said } from './said.js';
import { spanning } from './spanning.js';
import { boundPoint, pointsOf, type Statement, type StatementNumber } from './statement.js';
import type { World } from './world.js';

/** What of a world holds when some of what was said is changed. docs/reasoning.md says why. */
export interface CarriedOver {
  /** What was told of the points that the change does not reach. */
  readonly networks: Readonly<Record<'usual' | 'widest', Network>>;
  /** The facts that are not told. */
  readonly untold: readonly StatementNumber[];
  /**
   * What is left with assumptions, once the facts are told; nothing where that has to be found from the beginning.
   * @param assumed as `statements`, by the numbers that they have now.
   */
  readonly assume: (facts: Network, assumed: readonly Said[], statements: readonly Statement[]) => Steps<Assumed | undefined>;
}

export function* carryOver(before: World, facts: readonly Said[]): Steps<CarriedOver> {
  const { usual, widest } = before.networks;
  const now = renumbering(before.said.slice(0, before.facts), facts);
  const changed = new Set([...now.changed, ...exceptionsOf(before)].flatMap((one) => pointsOf(one.usual)));
  // What is bound to a point that is reached is reached, whichever way it is bound.
  const points = spanning([...changed], (point) => boundTo(usual, point));
  const isReached = among(points, usual.points);
  const untold: StatementNumber[] = [];
  facts.forEach(({ usual: one }, number) => {
    if (isReached(boundPoint(one))) untold.push(number);
  });
  yield;
  const usualNow = usual.without(points, now.numberOf);
  yield;
  return {
    networks: { usual: usualNow, widest: widest.without(points, now.numberOf) },
    untold,
    assume: (told, assumed, statements) => assumeAgain(before, told, points, now.numberOf, assumed, statements),
  };
}

function* assumeAgain(
  before: World,
  facts: Network,
  toldAnew: readonly number[],
  numberOf: (fact: StatementNumber) => StatementNumber,
  assumed: readonly Said[],
  statements: readonly Statement[],
): Steps<Assumed | undefined> {
  if (before.isSearched) return undefined;
  const old = before.networks['usual with assumptions'];
  const now = renumbering(before.said.slice(before.facts), assumed);
  const changed = new Set([...toldAnew, ...now.changed.flatMap((one) => pointsOf(one.usual))]);
  const bound = boundWithAssumptions(before);
  const points = spanning([...changed], (point) => bound(point).filter((other) => !isHeld(facts, other)));
  const isReached = among(points, facts.points);
  const reaches = ({ statement }: Pick<Statement, 'statement'>): boolean => pointsOf(statement).some(isReached);
  yield;
  const near = yield* assume(facts, statements.filter(reaches));
  if (near.isSearched) return undefined;
  yield;
  const first = statements[0]?.number ?? 0;
  const numberNow = (number: StatementNumber): StatementNumber =>
    number < before.facts ? numberOf(number) : first + now.numberOf(number - before.facts);
  const isElsewhere = (number: StatementNumber): boolean => {
    const one = before.said[number];
    return one !== undefined && !reaches({ statement: one.usual });
  };
  const kept = before.dropped.filter((numbers) => numbers.every(isElsewhere)).map((numbers) => numbers.map(numberNow));
  const all = [...kept, ...near.dropped].toSorted((a, b) => lastOf(a) - lastOf(b));
  const out = new Set(all.flat());
  const told = statements.filter(({ number }) => !out.has(number));
  yield;
  return { network: facts.knowing(told, points, near.network, old, numberNow), dropped: all, isSearched: false };
}

/** The assumption that could not be added. */
function lastOf(numbers: readonly StatementNumber[]): StatementNumber {
  return numbers.reduce((last, number) => Math.max(last, number), 0);
}

function among(points: readonly number[], count: number): (point: number) => boolean {
  const isOne = new Uint8Array(count);
  for (const point of points) isOne[point] = 1;
  return (point) => isOne[point] === 1;
}
