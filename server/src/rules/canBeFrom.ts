import { byDays } from '../chronology/monotone.js';
import type { Network } from '../chronology/network.js';
import type { Statement } from '../chronology/statement.js';

/**
 * Whether nothing that is stated keeps one point from being so many days after another, or more. The first days of all points together are
 * a world, and so are the last ones; and no world goes beyond them: mostly they tell, and nothing has to be asked.
 */
export function canBeFrom(network: Network, from: number, to: number, days: number): boolean {
  if (network.latest(to) < network.earliest(from) + days) return false;
  if (network.earliest(to) >= network.earliest(from) + days || network.latest(to) >= network.latest(from) + days) return true;
  return network.possible([fromOn(from, to, days, -2)], () => true) !== undefined;
}

/** The same of three points in a row, each on the day of the one before it or later. */
export function canBeInRow(network: Network, first: number, second: number, third: number): boolean {
  if (!canBeFrom(network, first, second, 0) || !canBeFrom(network, second, third, 0)) return false;
  if (network.earliest(first) <= network.earliest(second) && network.earliest(second) <= network.earliest(third)) return true;
  if (network.latest(first) <= network.latest(second) && network.latest(second) <= network.latest(third)) return true;
  return network.possible([fromOn(first, second, 0, -2), fromOn(second, third, 0, -3)], () => true) !== undefined;
}

/** `to` is at least `days` after `from`. */
function fromOn(from: number, to: number, days: number, number: number): Statement {
  return { number, statement: { from, to, sense: 'at least', by: byDays(days) } };
}
