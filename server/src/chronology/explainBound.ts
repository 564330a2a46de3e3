import type { Day } from '../dates/civilDay.js';
import { derive, stepsTo, type Step } from './derive.js';
import type { End } from './statement.js';
import type { Statement, StatementNumber } from './statement.js';
import type { View } from './timeline.js';
import { toldAbout } from './toldAbout.js';
import type { World } from './world.js';

/** One statement of the chain behind a bound, and the bound that it gives. */
export interface ChainLink {
  readonly number: StatementNumber;
  /** The point that it bounds, and by which day. */
  readonly point: number;
  readonly day: Day;
  /** It is taken at its widest, since its usual reading contradicts what else is stated. */
  readonly widened?: true;
}

/** Chains longer than these are given as they were found, without asking which statement could be left out. */
const MOST = 60;

/**
 * The chain of statements behind one end of a point's days, nearest first: by themselves they give that very bound, and, where there are
 * no more than 60, each of them is needed. Empty where nothing bounds that end.
 */
export function explainBound(world: World, asked: View, point: number, end: End): readonly ChainLink[] {
  // What did not happen is bounded by what is stated, whatever is assumed of the rest.
  const view = asked === 'usual with assumptions' && world.absent.has(point) ? 'usual' : asked;
  const network = world.networks[view];
  const bound = end === 'earliest' ? network.earliest(point) : network.latest(point);
  if (bound === (end === 'earliest' ? network.first : network.last)) return [];
  const told = toldAbout(world, view, point);
  const reach = (some: readonly Statement[]): Step | undefined => {
    const step = derive(some, network, end).steps.get(point);
    return step?.day === bound ? step : undefined;
  };
  const found = reach(told);
  if (found === undefined) return [];
  const chain = stepsTo(found);
  const numbers = new Set(chain.map(({ by }) => by));
  const used = told.filter(({ number }) => numbers.has(number));
  const step = used.length > MOST ? found : (reach(needed(used, chain, world, (some) => reach(some) !== undefined)) ?? found);
  return linksOf(stepsTo(step), world);
}

/** What cannot be left out of `used`. What is only assumed is left out first, and then what stands farthest along the chain. */
function needed(
  used: readonly Statement[],
  chain: readonly Step[],
  { said }: World,
  holds: (some: readonly Statement[]) => boolean,
): readonly Statement[] {
  const far = new Map(chain.toReversed().map(({ by }, i) => [by, chain.length - i]));
  const doubt = ({ number }: Statement): number => (said[number]?.tier === 'assumption' ? 100_000 : 0) + (far.get(number) ?? 0);
  let kept = used;
  for (const one of used.toSorted((a, b) => doubt(b) - doubt(a))) {
    const without = kept.filter((other) => other !== one);
    if (holds(without)) kept = without;
  }
  return kept;
}

/** A statement with a hole in its days, or one of a circle, can take part more than once: what it gives nearest to the end is shown. */
export function linksOf(steps: readonly Step[], { exceptions: { usual } }: World): readonly ChainLink[] {
  const seen = new Set<StatementNumber>();
  return steps.flatMap(({ by, point, day }) => {
    if (seen.has(by)) return [];
    seen.add(by);
    return [{ number: by, point, day, ...(usual.widened.has(by) && { widened: true }) }];
  });
}
