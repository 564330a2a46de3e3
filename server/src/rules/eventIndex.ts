import type { CaseEvent, Chronology } from '../chronology/chronology.js';

/** The event that an entry or note is, by its chunk; nothing for any other chunk. */
export function eventOfChunk(chronology: Chronology, chunk: number): CaseEvent | undefined {
  return indexOf(chronology).byChunk.get(chunk);
}

/** The event whose first or last day a point is; nothing for the days of people. */
export function eventOfPoint(chronology: Chronology, point: number): CaseEvent | undefined {
  return indexOf(chronology).byPoint.get(point);
}

interface Index {
  readonly byChunk: ReadonlyMap<number, CaseEvent>;
  readonly byPoint: ReadonlyMap<number, CaseEvent>;
}

const indexes = new WeakMap<Chronology, Index>();

function indexOf(chronology: Chronology): Index {
  const known = indexes.get(chronology);
  if (known) return known;
  const { events } = chronology;
  const index = {
    byChunk: new Map(events.map((event) => [event.chunk, event])),
    byPoint: new Map(events.flatMap((event) => [event.end, event.start].map((point) => [point, event] as const))),
  };
  indexes.set(chronology, index);
  return index;
}
