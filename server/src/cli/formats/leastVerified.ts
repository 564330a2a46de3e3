import type { Rule, Verified } from '../../rules/pack.js';

/** How far the least certain of a rule's sources was verified; nothing for a rule that rests on none. */
export function leastVerified({ citations }: Rule): Verified | undefined {
  const order: readonly Verified[] = ['unverified', 'secondary', 'text'];
  return order.find((mark) => citations.some(({ verified }) => verified === mark));
}
