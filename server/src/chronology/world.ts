import type { Day } from '../dates/civilDay.js';
import { finish, flatMapInSteps, type Steps } from '../syntax/steps.js';
import { assume } from './assume.js';
import { carryOver } from './carryOver.js';
import { contradiction } from './contradiction.js';
import { Network } from './network.js';
import { boundPoint, type Statement, type StatementNumber } from './statement.js';
import type { Said } from './said.js';
import type { View } from './timeline.js';

/** One consistent telling of the case: the same statements, on the usual and on the widest reading and with the assumptions. */
export interface World {
  /** Whose telling it is; absent where nobody tells it differently. */
  readonly teller?: string;
  readonly said: readonly Said[];
  /** How many of them are facts; the others are assumed. */
  readonly facts: number;
  /** Points that did not happen on this telling. */
  readonly absent: ReadonlySet<number>;
  readonly networks: Readonly<Record<View, Network>>;
  /** Statements that contradict each other; none of those in one is used. */
  readonly contradictions: readonly (readonly StatementNumber[])[];
  /** Assumptions that what is stated contradicts, and that were dropped. */
  readonly dropped: readonly (readonly StatementNumber[])[];
  /** What contradicted one of them had to be looked for among all of them. */
  readonly isSearched: boolean;
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
  /** The same telling before some facts and assumptions were others, with the same points. Those that are the same are the same objects. */
  readonly before?: World | undefined;
}

/** Solves a telling on every reading. */
export function buildWorld(input: WorldInput): World {
  return finish(buildWorldInSteps(input));
}

export function* buildWorldInSteps({ teller, points, limits, facts, assumptions, absent, before }: WorldInput): Steps<World> {
  const carried = before && (yield* carryOver(before, facts));
  yield;
  const network = (): Network => new Network(points, limits.first, limits.last);
  const { widest, usual } = carried?.networks ?? { widest: network(), usual: network() };
  const untold = (): Iterable<StatementNumber> => carried?.untold ?? facts.keys();
  const exceptions = {
    widest: yield* solve(widest, facts, untold(), absent, 'widest'),
    usual: yield* solve(usual, facts, untold(), absent, 'usual'),
  };
  yield;
  const assumed = assumptions(usual);
  const said = [...facts, ...assumed];
  yield;
  const statements = assumed.map((one, i) => ({ number: facts.length + i, statement: one.usual }));
  const assuming = (carried && (yield* carried.assume(usual, assumed, statements))) ?? (yield* assume(usual, statements));
  return {
    ...(teller === undefined ? {} : { teller }),
    said,
    facts: facts.length,
    absent,
    networks: { usual, widest, 'usual with assumptions': assuming.network },
    contradictions: exceptions.usual.contradictions,
    dropped: assuming.dropped,
    isSearched: assuming.isSearched,
    exceptions,
  };
}

/** A statement, and what it says on the widest reading where it is told on the usual one and that differs. */
interface Told extends Statement {
  readonly wider?: Statement['statement'];
}

/** Tells the network what happened, and then what did not: whatever is wrong with that bounds nothing else. */
function* solve(
  network: Network,
  facts: readonly Said[],
  untold: Iterable<StatementNumber>,
  absent: World['absent'],
  reading: 'usual' | 'widest',
): Steps<Exceptions> {
  const widened = new Set<StatementNumber>();
  const happened: Told[] = [];
  const others: Told[] = [];
  for (const number of untold) {
    const one = facts[number];
    if (one === undefined) continue;
    const statement = one[reading];
    const told = reading === 'usual' && one.tier === 'convention' ? { number, statement, wider: one.widest } : { number, statement };
    (absent.has(boundPoint(statement)) ? others : happened).push(told);
  }
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

/** Statements that share points, directly or through others, in the order in which they were said. */
function connectedParts<T extends Statement>(points: number, statements: readonly T[]): readonly (readonly T[])[] {
  const parent = new Int32Array(points);
  for (let point = 0; point < points; point += 1) parent[point] = point;
  const root = (point: number): number => {
    let at = point;
    while ((parent[at] ?? at) !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const { statement } of statements) if ('from' in statement) parent[root(statement.from)] = root(statement.to);
  const parts: T[][] = [];
  const numbers = new Int32Array(points).fill(NO_PART);
  for (const one of statements) {
    const at = root(boundPoint(one.statement));
    const number = numbers[at] ?? NO_PART;
    if (number === NO_PART) {
      numbers[at] = parts.length;
      parts.push([one]);
    } else parts[number]?.push(one);
  }
  return parts;
}

const NO_PART = -1;
