import { dayOf, weekdayOf, type Day } from '../../server/src/dates/civilDay.js';
import type { CaseData, EntryData, Later, Teller, Tie, When } from './caseData.js';
import { moved } from './counting.js';
import { boundRun, runsOf, type Reading, type Run } from './readings.js';

/** The days that are tried where nothing bounds an entry: the first ones there are, and those round the case. */
const FIRST = dayOf(1900, 1, 1) ?? 0;
const BEGINNING = 130;
const ROUND = 120;

/** The days of one entry in relation to another: from `low` to `high` of the other's day. */
interface Link {
  readonly from: number;
  readonly to: number;
  readonly low: (day: Day) => Day;
  readonly high: (day: Day) => Day;
}

/** One telling: how each entry is told, or nothing where it did not happen. */
export type Told = readonly (When | undefined)[];

export function tellings({ entries }: CaseData): readonly Told[] {
  const tellers = [...new Set(entries.flatMap(({ accounts }) => accounts.map(({ teller }) => teller)))];
  return (tellers.length === 0 ? [undefined] : tellers).map((teller) => entries.map((entry) => tellingOf(entry, teller)));
}

function tellingOf({ when, accounts }: EntryData, teller: Teller | undefined): When | undefined {
  const account = accounts.find((one) => one.teller === teller);
  if (account === undefined) return when;
  return account.when === 'not done' ? undefined : account.when;
}

/**
 * Every way to give each entry that happened a day, one after another. The days of those that did not are not a number.
 * @returns false when not all can be tried: when there are more steps to take than `most`.
 */
export function eachWorld(
  { entries, asAt }: CaseData,
  told: Told,
  reading: Reading,
  most: number,
  visit: (days: readonly Day[]) => void,
): boolean {
  const links = told.flatMap((when, i) => (when === undefined ? [] : linksOf(entries, told, when, i, reading)));
  const domains = told.map((when) => (when === undefined ? [] : daysOf(when, asAt, reading)));
  // Open to the end of time: what is tried is not all there is.
  if (domains.some((days) => (days.at(-1) ?? 0) >= asAt + ROUND)) return false;
  const order = inOrder(told, links, domains);
  const days: Day[] = told.map(() => Number.NaN);
  let steps = 0;
  const settle = (at: number): boolean => {
    const i = order[at];
    if (i === undefined) {
      visit(days);
      return true;
    }
    for (const day of domains[i] ?? []) {
      steps += 1;
      if (steps > most) return false;
      days[i] = day;
      if (links.every((link) => fits(link, i, days)) && !settle(at + 1)) return false;
    }
    days[i] = Number.NaN;
    return true;
  };
  return settle(0);
}

function fits({ from, to, low, high }: Link, newest: number, days: readonly Day[]): boolean {
  if (from !== newest && to !== newest) return true;
  const x = days[from] ?? Number.NaN;
  const y = days[to] ?? Number.NaN;
  return Number.isNaN(x) || Number.isNaN(y) || (low(x) <= y && y <= high(x));
}

/** What has few days first, so that little is tried in vain. */
function inOrder(told: Told, links: readonly Link[], domains: readonly (readonly Day[])[]): readonly number[] {
  const tied = (i: number): number => links.filter(({ to }) => to === i).length;
  return told
    .flatMap((when, i) => (when === undefined ? [] : [i]))
    .toSorted((a, b) => (domains[a]?.length ?? 0) - (domains[b]?.length ?? 0) || tied(a) - tied(b));
}

/** The days that the entry's own words leave it, whatever the others'. What is done is not after the day of judging, unless its own date says so. */
function daysOf({ main, bounds }: When, asAt: Day, reading: Reading): readonly Day[] {
  const own = (which: Reading): readonly (readonly Run[])[] => [
    ...(main === undefined || main.kind === 'tie' || main.kind === 'later' ? [] : [runsOf(main, which)]),
    ...bounds.flatMap((bound) => (typeof bound.target === 'string' ? [] : [[boundRun(bound, bound.target, which)]])),
  ];
  const sets = own(reading);
  const future = own('widest').some((runs) => Math.min(...runs.map(([first]) => first)) > asAt);
  const last = future ? asAt + ROUND : asAt;
  const tried: readonly Run[] = [
    [FIRST, FIRST + BEGINNING],
    [asAt - 2 * ROUND, last],
  ];
  return sets.reduce(inBoth, tried).flatMap(([from, to]) => run(from, to));
}

function inBoth(some: readonly Run[], others: readonly Run[]): readonly Run[] {
  return some.flatMap(([a, b]) => others.map(([c, d]): Run => [Math.max(a, c), Math.min(b, d)])).filter(([from, to]) => from <= to);
}

function run(first: Day, last: Day): readonly Day[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function linksOf(entries: readonly EntryData[], told: Told, { main, bounds }: When, to: number, reading: Reading): readonly Link[] {
  const named = (label: string): number | undefined => {
    const found = entries.findIndex((entry) => entry.label === label);
    return told[found] === undefined ? undefined : found;
  };
  const links: Link[] = [];
  const add = (from: number | undefined, low: Link['low'], high: Link['high']): void => {
    if (from !== undefined) links.push({ from, to, low, high });
  };
  if (main?.kind === 'tie') add(named(main.label), ...tieEnds(main));
  if (main?.kind === 'later') add(above(told, to), ...laterEnds(main, reading));
  for (const { word, target } of bounds) {
    if (typeof target !== 'string') continue;
    if (word === 'before' || word === 'by')
      add(
        named(target),
        () => -Infinity,
        (day) => day,
      );
    else
      add(
        named(target),
        (day) => day,
        () => Infinity,
      );
  }
  return links;
}

function tieEnds({ n, unit, direction }: Tie): readonly [Link['low'], Link['high']] {
  const end = (day: Day): Day => moved(day, direction === 'after' ? n : -n, unit);
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
function above(told: Told, i: number): number | undefined {
  for (let at = i - 1; at >= 0; at -= 1) if (told[at] !== undefined) return at;
  return undefined;
}
