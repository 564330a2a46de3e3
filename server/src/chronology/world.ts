import type { Day } from '../dates/civilDay.js';
import { finish, flatMapInSteps, type Steps } from '../syntax/steps.js';
import { leastConflict } from './leastConflict.js';
import { Network } from './network.js';
import type { Conflict, Statement, StatementNumber } from './statement.js';
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
  /** What became of the facts of which there is more to say than that they were told. */
  readonly exceptions: Readonly<Record<'usual' | 'widest', Exceptions>>;
}

interface Exceptions {
  /** Each contradiction: none of its statements was told. */
  readonly contradictions: readonly (readonly StatementNumber[])[];
  /** Told on the widest reading, since the usual one contradicts others. */
  readonly widened: ReadonlySet<StatementNumber>;
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
export function buildWorld(input: WorldInput): World {
  return finish(buildWorldInSteps(input));
}

export function* buildWorldInSteps({ teller, points, limits, facts, assumptions, absent }: WorldInput): Steps<World> {
  const network = (): Network => new Network(points, limits.first, limits.last);
  const widest = network();
  const usual = network();
  const exceptions = { widest: yield* solve(widest, facts, absent, 'widest'), usual: yield* solve(usual, facts, absent, 'usual') };
  yield;
  const assumed = assumptions(usual);
  const said = [...facts, ...assumed];
  const assuming = yield* assume(
    usual,
    assumed.map((one, i) => ({ number: facts.length + i, statement: one.usual })),
  );
  return {
    ...(teller === undefined ? {} : { teller }),
    said,
    absent,
    networks: { usual, widest, 'usual with assumptions': assuming.network },
    contradictions: exceptions.usual.contradictions,
    dropped: assuming.dropped,
    exceptions,
  };
}

/** A statement, and what it says on the widest reading where it is told on the usual one and that differs. */
interface Told extends Statement {
  readonly wider?: Statement['statement'];
}

/** Tells the network what happened, and then what did not: whatever is wrong with that bounds nothing else. */
function* solve(network: Network, facts: readonly Said[], absent: World['absent'], reading: 'usual' | 'widest'): Steps<Exceptions> {
  const widened = new Set<StatementNumber>();
  const told = facts.map((one, number): Told => {
    const statement = one[reading];
    return reading === 'usual' && one.tier === 'convention' ? { number, statement, wider: one.widest } : { number, statement };
  });
  const isAbsent = ({ statement }: Told): boolean => absent.has('point' in statement ? statement.point : statement.to);
  const happened = told.filter((one) => !isAbsent(one));
  const others = told.filter(isAbsent);
  yield;
  const parts = [happened, others].flatMap((statements) => connectedParts(network.points, statements));
  yield;
  const contradictions = yield* flatMapInSteps(parts, (part) => tellPart(network, part, widened));
  return { contradictions, widened };
}

/**
 * Tells a connected part. Where it contradicts itself on the usual reading, what makes the contradiction is taken at its widest;
 * where that will not do either, all that makes it is left out, so that nothing is concluded from it, and the rest is told again.
 */
function tellPart(network: Network, part: readonly Told[], widened: Set<StatementNumber>): readonly (readonly StatementNumber[])[] {
  const contradictions: (readonly StatementNumber[])[] = [];
  let rest = part;
  for (;;) {
    const conflict = network.tell(rest);
    if (conflict === undefined) return contradictions;
    const named = contradiction(conflict, new Map(rest.map((one) => [one.number, one])), network);
    if (rest.some((one) => one.wider !== undefined && named.has(one))) {
      rest = rest.map((one) => {
        if (one.wider === undefined || !named.has(one)) return one;
        widened.add(one.number);
        return { number: one.number, statement: one.wider };
      });
    } else {
      contradictions.push([...named].map(({ number }) => number));
      rest = rest.filter((one) => !named.has(one));
    }
  }
}

/**
 * What in `statements` contradicts what `known` holds, or itself: none of it could be left out.
 * @param statements by their numbers, in the order of those.
 */
function contradiction<T extends Statement>(
  { suspects }: Conflict,
  statements: ReadonlyMap<StatementNumber, T>,
  known: Network,
): ReadonlySet<T> {
  const contradictory = (some: readonly T[]): boolean => known.possible(some, () => true) === undefined;
  const suspected = suspects.toSorted((a, b) => a - b).flatMap((number) => statements.get(number) ?? []);
  return new Set(leastConflict(suspected, () => [...statements.values()], contradictory));
}

/** Statements that share points, directly or through others, in the order in which they were said. */
function connectedParts<T extends Statement>(points: number, statements: readonly T[]): readonly (readonly T[])[] {
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
  const parts = new Map<number, T[]>();
  for (const one of statements) {
    const at = root('point' in one.statement ? one.statement.point : one.statement.to);
    const part = parts.get(at);
    if (part) part.push(one);
    else parts.set(at, [one]);
  }
  return [...parts.values()];
}

/** Adds assumptions one by one. On a contradiction all assumptions in it are dropped, and no others. */
function* assume(
  facts: Network,
  assumptions: readonly Statement[],
): Steps<{ readonly network: Network; readonly dropped: World['dropped'] }> {
  const dropped: (readonly StatementNumber[])[] = [];
  const out = new Set<Statement>();
  const trial = facts.copy();
  const tried = new Map<StatementNumber, Statement>();
  for (const one of assumptions) {
    yield;
    const conflict = trial.tell([one]);
    tried.set(one.number, one);
    if (conflict) {
      const involved = contradiction(conflict, tried, facts);
      tried.delete(one.number);
      dropped.push([...involved].map(({ number }) => number));
      involved.forEach((statement) => out.add(statement));
    }
  }
  if (out.size === 0) return { network: trial, dropped };
  const network = facts.copy();
  network.tell(assumptions.filter((one) => !out.has(one)));
  return { network, dropped };
}
