import type { Chronology } from '../chronology/chronology.js';
import { byDays, byShift, then, type Monotone } from '../chronology/monotone.js';
import type { Network } from '../chronology/network.js';
import type { Constraint } from '../chronology/statement.js';
import type { Day } from '../dates/civilDay.js';
import type { WorkingCalendar } from '../dates/workingCalendar.js';

/** How long, at the least and at the most. `most` is absent where nothing bounds it. */
export interface Length {
  readonly least: number;
  readonly most?: number;
}

export interface TimeBetween {
  /** Days after the first, up to the second and including it. */
  readonly days: Length;
  /** The same of working days. */
  readonly workingDays: Length;
  /** The second cannot have been before the first. Where it can, the lengths are what they are if it was not. */
  readonly inOrder: boolean;
}

/**
 * How long it was from one point to another, on the usual reading and over all tellings on which both happened. Both ends are reached in some
 * world. Nothing where there is no telling on which the second can have been on or after the first.
 */
export function timeBetween({ worlds, calendar }: Chronology, from: number, to: number): TimeBetween | undefined {
  const told = worlds.filter(({ absent }) => !absent.has(from) && !absent.has(to)).map(({ networks }) => networks.usual);
  const found = told.flatMap((network) => between(network, calendar, from, to) ?? []);
  if (found.length === 0) return undefined;
  return {
    days: hull(found.map(({ days }) => days)),
    workingDays: hull(found.map(({ workingDays }) => workingDays)),
    inOrder: found.length === told.length && found.every(({ inOrder }) => inOrder),
  };
}

/** The same from a point to a given day. */
export function timeUntil({ worlds, calendar }: Chronology, from: number, to: Day): TimeBetween | undefined {
  const told = worlds.filter(({ absent }) => !absent.has(from)).map(({ networks }) => networks.usual);
  const found = told.flatMap((network): readonly TimeBetween[] => {
    const [earliest, latest] = [network.earliest(from), Math.min(network.latest(from), to)];
    if (earliest > to) return [];
    const length = (count: (start: Day) => number): Length => ({
      least: count(latest),
      ...(earliest > network.first && { most: count(earliest) }),
    });
    return [
      {
        days: length((start) => to - start),
        workingDays: length((start) => calendar.workingDaysBetween(start, to)),
        inOrder: network.latest(from) <= to,
      },
    ];
  });
  if (found.length === 0) return undefined;
  return {
    days: hull(found.map(({ days }) => days)),
    workingDays: hull(found.map(({ workingDays }) => workingDays)),
    inOrder: found.every(({ inOrder }) => inOrder),
  };
}

/** A unit by the days to which a number of them leads: the first that is so many on, and the last that is no more. */
interface Unit {
  from(n: number): Monotone;
  upTo(n: number): Monotone;
}

function between(network: Network, calendar: WorkingCalendar, from: number, to: number): TimeBetween | undefined {
  const can = (sense: Constraint['sense'], by: Monotone, ordered = true): boolean => {
    const asked = [
      ...(ordered ? [{ number: -50, statement: { from, to, sense: 'at least' as const, by: byDays(0) } }] : []),
      { number: -51, statement: { from, to, sense, by } },
    ];
    return network.possible(asked, () => true) === true;
  };
  if (!can('at least', byDays(0))) return undefined;
  const furthest = network.latest(to) - network.earliest(from);
  const bounded = network.earliest(from) > network.first && network.latest(to) < network.last;
  const length = ({ from: atLeast, upTo }: Unit): Length => {
    const least = firstFor(furthest, (n) => can('at most', upTo(n)));
    const most = bounded ? firstFor(furthest, (n) => !can('at least', atLeast(n + 1))) : undefined;
    return { least, ...(most !== undefined && { most }) };
  };
  const workingDays = (n: number): Monotone => byShift({ workingDays: n }, calendar);
  return {
    days: length({ from: byDays, upTo: byDays }),
    workingDays: length({ from: workingDays, upTo: (n) => then(workingDays(n + 1), byDays(-1)) }),
    inOrder: !can('at most', byDays(-1), false),
  };
}

/** The least whole number from 0 to `most` for which `holds`, which holds for all greater ones and for `most`. */
function firstFor(most: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = Math.max(0, most);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function hull(lengths: readonly Length[]): Length {
  const most = lengths.flatMap((length) => length.most ?? []);
  return { least: Math.min(...lengths.map(({ least }) => least)), ...(most.length === lengths.length && { most: Math.max(...most) }) };
}
