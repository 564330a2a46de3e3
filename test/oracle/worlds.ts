import { dayOf, weekdayOf, type Day } from '../../server/src/dates/civilDay.js';
import type { CaseData, EntryData, Later, Teller, Tie, When } from './caseData.js';
import { mover } from './counting.js';
import { boundRun, runsOf, type Reading, type Run } from './readings.js';

/** The days that are tried where nothing bounds an entry: the first ones there are, and those round the case. */
const FIRST = dayOf(1900, 1, 1) ?? 0;
const BEGINNING = 250;
const BEFORE = 800;
const AFTER = 250;

/** One telling: how each entry is told, or nothing where it did not happen. */
export interface Telling {
  readonly teller?: Teller;
  readonly told: readonly (When | undefined)[];
}

/** Each party's, and that of the entries themselves where one party alone gives versions, or none. */
export function tellings({ entries }: CaseData): readonly Telling[] {
  const tellers = [...new Set(entries.flatMap(({ accounts }) => accounts.map(({ teller }) => teller)))];
  const own = entries.map(({ when }) => when);
  if (tellers.length === 0) return [{ told: own }];
  const told = tellers.map((teller) => ({ teller, told: entries.map((entry) => toldBy(entry, teller)) }));
  return told.length === 1 ? [{ teller: 'the record', told: own }, ...told] : told;
}

function toldBy({ when, accounts }: EntryData, teller: Teller): When | undefined {
  const account = accounts.find((one) => one.teller === teller);
  if (account === undefined) return when;
  return account.when === 'not done' ? undefined : account.when;
}

/** A single thing that is said of an entry: its main date or one of its bounds, or that it was done by the day of judging. */
export interface Saying {
  readonly entry: number;
  readonly term: 'main' | 'as at' | number;
  /** What ties one entry to another says two things. */
  readonly half: 'low' | 'high' | 'whole';
}

/** The worlds of one telling on one reading, with as much of what is said as is kept. */
export interface Question {
  readonly data: CaseData;
  readonly told: Telling['told'];
  readonly reading: Reading;
  readonly kept: (saying: Saying) => boolean;
}

/** The days of one entry in relation to another: from `low` to `high` of the other's day. */
interface Link {
  readonly from: number;
  readonly to: number;
  readonly low: (day: Day) => Day;
  readonly high: (day: Day) => Day;
}

/**
 * Every way to give each entry that happened a day, one after another, until `visit` has seen enough. The days of those that did not
 * happen mean nothing.
 * @returns false when not all can be tried: when there are more days to try than `most`, or when they have no end.
 */
export function eachWorld(question: Question, most: number, visit: (days: Int32Array) => 'go on' | 'enough' | 'give up'): boolean {
  const { data, told } = question;
  const links = told.flatMap((when, i) => (when === undefined ? [] : linksOf(question, when, i)));
  const domains = told.map((when, i) => (when === undefined ? [] : daysOf(question, when, i)));
  // Open to the end of time: what is tried is not all there is.
  if (domains.some((days) => (days.at(-1) ?? 0) >= data.asAt + AFTER)) return false;
  const order = inOrder(told, links, domains);
  const days = new Int32Array(told.length);
  const known = order.map((i, at) => {
    const before = new Set(order.slice(0, at));
    return {
      i,
      domain: domains[i] ?? [],
      ahead: links.filter(({ from, to }) => to === i && before.has(from)),
      back: links.filter(({ from, to }) => from === i && (to === i || before.has(to))),
    };
  });
  let steps = 0;
  let enough = false;
  const settle = (at: number): boolean => {
    const next = known[at];
    if (next === undefined) {
      const answer = visit(days);
      enough = answer === 'enough';
      return answer !== 'give up';
    }
    const { i, domain, ahead, back } = next;
    let low = -Infinity;
    let high = Infinity;
    for (const link of ahead) {
      low = Math.max(low, link.low(days[link.from] ?? 0));
      high = Math.min(high, link.high(days[link.from] ?? 0));
    }
    for (const day of domain) {
      if (day > high) break;
      steps += 1;
      if (steps > most) return false;
      if (day < low) continue;
      days[i] = day;
      if (back.every(({ to, low: least, high: greatest }) => least(day) <= (days[to] ?? 0) && (days[to] ?? 0) <= greatest(day))) {
        if (!settle(at + 1)) return false;
        if (enough) return true;
      }
    }
    return true;
  };
  return settle(0);
}

/** What has few days first, and what is tied to it next, so that little is tried in vain. */
function inOrder(told: Telling['told'], links: readonly Link[], domains: readonly (readonly Day[])[]): readonly number[] {
  const left = new Set(told.flatMap((when, i) => (when === undefined ? [] : [i])));
  const order: number[] = [];
  while (left.size > 0) {
    const cost = (i: number): number => {
      const tied = links.some(({ from, to, low, high }) => to === i && order.includes(from) && high(0) - low(0) < 30);
      return tied ? 1 : (domains[i]?.length ?? 0);
    };
    const [next] = [...left].toSorted((a, b) => cost(a) - cost(b));
    if (next === undefined) break;
    left.delete(next);
    order.push(next);
  }
  return order;
}

/**
 * The days that the entry's own words leave it, whatever the others'. What is done is not after the day of judging, unless its own
 * date says so.
 */
function daysOf({ data: { asAt }, reading, kept }: Question, when: When, entry: number): readonly Day[] {
  const sets = ownRuns(when, reading).flatMap(({ term, runs }) => (kept({ entry, term, half: 'whole' }) ? [runs] : []));
  const last = isFuture(when, asAt) ? asAt + AFTER : kept({ entry, term: 'as at', half: 'whole' }) ? asAt : asAt + AFTER - 1;
  const tried: readonly Run[] = [
    [FIRST, FIRST + BEGINNING],
    [asAt - BEFORE, last],
  ];
  return sets.reduce(inBoth, tried).flatMap(([from, to]) => run(from, to));
}

/** The days that the places in an entry's words leave it. */
export function ownRuns(
  { main, bounds }: When,
  reading: Reading,
): readonly { readonly term: 'main' | number; readonly runs: readonly Run[] }[] {
  return [
    ...(main === undefined || main.kind === 'tie' || main.kind === 'later' ? [] : [{ term: 'main' as const, runs: runsOf(main, reading) }]),
    ...bounds.flatMap((bound, term) =>
      typeof bound.target === 'string' ? [] : [{ term, runs: [boundRun(bound, bound.target, reading)] }],
    ),
  ];
}

/** Its own words say that it comes after the day of judging. */
export function isFuture(when: When, asAt: Day): boolean {
  return ownRuns(when, 'widest').some(({ runs }) => Math.min(...runs.map(([first]) => first)) > asAt);
}

function inBoth(some: readonly Run[], others: readonly Run[]): readonly Run[] {
  const both = some.flatMap(([a, b]) => others.map(([c, d]): Run => [Math.max(a, c), Math.min(b, d)])).filter(([from, to]) => from <= to);
  return both.toSorted(([a], [b]) => a - b);
}

function run(first: Day, last: Day): readonly Day[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** What the entry's words tie it to. */
export function linksOf({ data: { entries }, told, reading, kept }: Question, { main, bounds }: When, to: number): readonly Link[] {
  const named = (label: string): number | undefined => {
    const found = entries.findIndex((entry) => entry.label === label);
    return told[found] === undefined ? undefined : found;
  };
  const links: Link[] = [];
  const add = (term: Saying['term'], from: number | undefined, low: Link['low'], high: Link['high']): void => {
    if (from === undefined) return;
    const [least, greatest] = [kept({ entry: to, term, half: 'low' }), kept({ entry: to, term, half: 'high' })];
    if (least || greatest) links.push({ from, to, low: least ? low : anything.low, high: greatest ? high : anything.high });
  };
  if (main?.kind === 'tie') add('main', named(main.label), ...tieEnds(main));
  if (main?.kind === 'later') add('main', above(told, to), ...laterEnds(main, reading));
  bounds.forEach(({ word, target }, term) => {
    if (typeof target !== 'string') return;
    if (word === 'before' || word === 'by') add(term, named(target), anything.low, (day) => day);
    else add(term, named(target), (day) => day, anything.high);
  });
  return links;
}

const anything = { low: () => -Infinity, high: () => Infinity } as const;

function tieEnds({ n, unit, direction }: Tie): readonly [Link['low'], Link['high']] {
  const end = mover(direction === 'after' ? n : -n, unit);
  return [end, end];
}

function laterEnds({ words }: Later, reading: Reading): readonly [Link['low'], Link['high']] {
  switch (words) {
    case 'the next day':
      return [(day) => day + 1, (day) => day + 1];
    case 'the following week':
      return [(day) => day + 8 - weekdayOf(day), (day) => day + 14 - weekdayOf(day)];
    case 'two weeks later': {
      const either = reading === 'usual' ? 0 : 3;
      return [(day) => day + 14 - either, (day) => day + 14 + either];
    }
    case 'a few days later':
      return [(day) => day + 2, (day) => day + 6];
  }
}

/** The nearest entry above that happened. */
function above(told: Telling['told'], i: number): number | undefined {
  for (let at = i - 1; at >= 0; at -= 1) if (told[at] !== undefined) return at;
  return undefined;
}
