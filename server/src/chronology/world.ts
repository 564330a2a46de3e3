import type { Day } from '../dates/civilDay.js';
import { Network, type Conflict, type Statement, type StatementNumber } from './network.js';
import type { Said } from './said.js';
import type { View } from './timeline.js';

/** One consistent telling of the case: the same statements, on the usual and on the widest reading and with the assumptions. */
export interface World {
  /** Whose telling it is; absent where nobody tells it differently. */
  readonly teller?: string;
  readonly said: readonly Said[];
  /** Points that did not happen on this telling. */
  readonly absent: ReadonlySet<number>;
  readonly networks: Readonly<Record<View, Network>>;
  /** Statements that contradict each other; none of those in one is used. */
  readonly contradictions: readonly (readonly StatementNumber[])[];
  /** Assumptions that what is stated contradicts, and that were dropped. */
  readonly dropped: readonly (readonly StatementNumber[])[];
}

export interface WorldInput {
  readonly teller?: string;
  readonly points: number;
  readonly limits: { readonly first: Day; readonly last: Day };
  /** What is stated, or read by a convention. */
  readonly facts: readonly Said[];
  /** What is assumed once the facts are known. */
  readonly assumptions: (facts: Network) => readonly Said[];
  readonly absent: ReadonlySet<number>;
}

/** Solves a telling on every reading. */
export function buildWorld({ teller, points, limits, facts, assumptions, absent }: WorldInput): World {
  const widest = solve(points, limits, numbered(facts, 0, 'widest'));
  const usual = solve(points, limits, numbered(facts, 0, 'usual'));
  const assumed = assumptions(usual.network);
  const said = [...facts, ...assumed];
  const assuming = assume(usual.network, numbered(assumed, facts.length, 'usual'));
  return {
    ...(teller === undefined ? {} : { teller }),
    said,
    absent,
    networks: { usual: usual.network, widest: widest.network, 'usual with assumptions': assuming.network },
    contradictions: usual.contradictions,
    dropped: assuming.dropped,
  };
}

function numbered(said: readonly Said[], from: number, reading: 'usual' | 'widest'): readonly Statement[] {
  return said.map((one, i) => ({ number: from + i, statement: one[reading] }));
}

/**
 * Tells the statements of each connected part on its own. Where a part contradicts itself, all that makes the contradiction is
 * left out, so that nothing is concluded from it, and the rest is told again.
 */
function solve(points: number, limits: WorldInput['limits'], statements: readonly Statement[]) {
  const network = new Network(points, limits.first, limits.last);
  const contradictions: (readonly StatementNumber[])[] = [];
  for (const part of connectedParts(points, statements)) {
    let rest = part;
    for (;;) {
      const conflict = network.tell(rest);
      if (conflict === undefined) break;
      contradictions.push(conflict.statements);
      const out = leftOut(conflict, rest);
      rest = rest.filter(({ number }) => !out.has(number));
    }
  }
  return { network, contradictions };
}

/** What to leave out: the statements of the conflict, or all of them should it name none. */
function leftOut(conflict: Conflict, statements: readonly Statement[]): ReadonlySet<number> {
  const named = new Set(conflict.statements);
  return statements.some(({ number }) => named.has(number)) ? named : new Set(statements.map(({ number }) => number));
}

/** Statements that share points, directly or through others, in the order in which they were said. */
function connectedParts(points: number, statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const parent = Int32Array.from({ length: points }, (_, point) => point);
  const root = (point: number): number => {
    let at = point;
    while ((parent[at] ?? at) !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const { statement } of statements) if ('from' in statement) parent[root(statement.from)] = root(statement.to);
  const parts = new Map<number, Statement[]>();
  for (const one of statements) {
    const at = root('point' in one.statement ? one.statement.point : one.statement.to);
    const part = parts.get(at);
    if (part) part.push(one);
    else parts.set(at, [one]);
  }
  return [...parts.values()];
}

/** Adds assumptions one by one. On a contradiction all assumptions in it are dropped, and no others. */
function assume(facts: Network, assumptions: readonly Statement[]) {
  const numbers = new Set(assumptions.map(({ number }) => number));
  const dropped: (readonly StatementNumber[])[] = [];
  const out = new Set<number>();
  const trial = facts.copy();
  for (const one of assumptions) {
    const conflict = trial.tell([one]);
    if (conflict === undefined) continue;
    const involved = [...new Set([one.number, ...conflict.statements])].filter((number) => numbers.has(number));
    dropped.push(involved);
    involved.forEach((number) => out.add(number));
  }
  if (out.size === 0) return { network: trial, dropped };
  const network = facts.copy();
  for (const one of assumptions) if (!out.has(one.number)) network.tell([one]);
  return { network, dropped };
}
