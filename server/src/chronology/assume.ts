import type { Steps } from '../syntax/steps.js';
import { contradiction } from './contradiction.js';
import type { Network } from './network.js';
import type { Statement, StatementNumber } from './statement.js';

/** What is left where assumptions hold as well. */
export interface Assumed {
  readonly network: Network;
  /** Assumptions that what is stated contradicts, in the order in which the last of each was told. */
  readonly dropped: readonly (readonly StatementNumber[])[];
  /** What contradicted one of them had to be looked for among all of them. */
  readonly isSearched: boolean;
}

/**
 * Adds assumptions one by one. On a contradiction all assumptions in it are dropped, and no others; what is left is then told again without
 * them, in turn too, so that what follows from one is the same whatever is assumed elsewhere in the file.
 */
export function* assume(facts: Network, assumptions: readonly Statement[]): Steps<Assumed> {
  const dropped: (readonly StatementNumber[])[] = [];
  const out = new Set<Statement>();
  const trial = facts.copy();
  const tried = new Map<StatementNumber, Statement>();
  let isSearched = false;
  for (const one of assumptions) {
    yield;
    const conflict = trial.tell([one]);
    tried.set(one.number, one);
    if (conflict) {
      const involved = contradiction(conflict, tried, facts, () => (isSearched = true));
      tried.delete(one.number);
      dropped.push([...involved].map(({ number }) => number));
      involved.forEach((statement) => out.add(statement));
    }
  }
  if (out.size === 0) return { network: trial, dropped, isSearched };
  const network = facts.copy();
  for (const one of assumptions) {
    yield;
    if (!out.has(one)) network.tell([one]);
  }
  return { network, dropped, isSearched };
}
