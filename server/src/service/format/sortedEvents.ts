import type { CaseEvent } from '../../chronology/chronology.js';
import type { Day } from '../../dates/civilDay.js';
import type { DatePhrase } from '../../dates/datePhrase.js';
import type { Snapshot } from '../snapshot.js';
import { isAbsolute, lacksYear } from './dateKinds.js';

/**
 * The order, by the numbers of the events, in which entries stand by the earliest day on which each can have been. Whatever says when it was
 * only by what stands around it stays with that: what has no date of its own after the entry that it followed, "the next day" below the
 * entry that it counts from, and a date without a year between the two from which its year is taken.
 */
export function sortedEvents(snapshot: Snapshot): readonly number[] {
  const { events } = snapshot.chronology;
  const { tied, atTop, atEnd } = tiesOf(snapshot);
  const groups: { key: Day; members: number[] }[] = [];
  events.forEach((event, index) => {
    const key = keyOf(snapshot, event);
    const last = groups.at(-1);
    if (last && (key === undefined || tied.has(index))) last.members.push(index);
    else groups.push({ key: atTop.has(index) ? -Infinity : (key ?? -Infinity), members: [index] });
  });
  const placed = groups.map(({ key, members }) => ({ key: members.some((event) => atEnd.has(event)) ? Infinity : key, members }));
  return placed.toSorted((a, b) => (a.key === b.key ? 0 : a.key - b.key)).flatMap(({ members }) => members);
}

/** The earliest day of an entry that says it by itself. */
function keyOf({ chronology }: Snapshot, event: CaseEvent): Day | undefined {
  if (!isAbsolute(event.date)) return undefined;
  const { earliest, openBefore } = chronology.timeline.bounds(event.start, 'usual');
  return openBefore ? undefined : earliest;
}

interface Ties {
  /** Those that have to follow the one above them. */
  readonly tied: ReadonlySet<number>;
  /** Those above, or below, which nothing with a day may come to stand. */
  readonly atTop: ReadonlySet<number>;
  readonly atEnd: ReadonlySet<number>;
}

function tiesOf({ chronology }: Snapshot): Ties {
  const { events, timeline, header } = chronology;
  const tied = new Set<number>();
  const atTop = new Set<number>();
  const atEnd = new Set<number>();
  const tie = (from: number, to: number): void => {
    for (let index = Math.max(from, 0) + 1; index <= to; index += 1) tied.add(index);
  };
  // Those between which a date without a year has to fit.
  const givesYear = events.map((event) => {
    const { latest, openBefore } = timeline.bounds(event.start, 'usual');
    return !lacksYear(event.date) && !openBefore && latest < header.asAt;
  });
  events.forEach((event, index) => {
    const phrases = [event.date, ...event.accounts.flatMap(({ when }) => when ?? [])];
    if (phrases.some(countsFromAbove)) {
      const anchor = events.slice(0, index).findLastIndex(({ happened }) => happened);
      if (anchor < 0) atTop.add(0);
      tie(anchor, index);
    }
    if (phrases.some(lacksYear)) {
      const above = givesYear.lastIndexOf(true, index - 1);
      const below = givesYear.indexOf(true, index + 1);
      if (index === 0 || above < 0) atTop.add(0);
      if (below < 0) atEnd.add(events.length - 1);
      tie(index === 0 ? 0 : above, below < 0 ? events.length - 1 : below);
    }
    // Of two with one label the first counts.
    const same = event.label === undefined ? -1 : events.findLastIndex(({ label }) => label === event.label);
    if (same > index) tie(index, same);
  });
  return { tied, atTop, atEnd };
}

function countsFromAbove({ terms }: DatePhrase): boolean {
  return terms.some((term) => {
    const relative = term.kind === 'bound' && term.target.kind === 'relative' ? term.target : term;
    return relative.kind === 'relative' && relative.target === undefined;
  });
}
