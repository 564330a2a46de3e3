import type { Chronology } from '../chronology/chronology.js';
import { lowest } from '../rules/couldLie.js';
import type { Finding, RelatedPlace } from '../rules/finding.js';
import type { Snapshot } from './snapshot.js';

/** More than these would hide what a finding is about. */
const MOST = 6;

/**
 * The other entries that bound what a finding was counted from and answered by: they were met on the way to the bounds, so that naming
 * them costs nothing, and each is shown where it stands.
 */
export function chainPlaces({ chronology }: Snapshot, finding: Finding): readonly RelatedPlace[] {
  const { judgement } = finding;
  if (judgement?.clock === undefined) return [];
  const ends = [judgement.trigger, judgement.answer].flatMap((event) => (event === undefined ? [] : (chronology.events[event] ?? [])));
  const known = new Set([finding.place.chunk, ...finding.related.map(({ place }) => place.chunk), ...ends.map(({ chunk }) => chunk)]);
  const found = ends.flatMap((event) => [...new Set([event.start, event.end])].flatMap((point) => chunksBehind(chronology, point)));
  return [...new Set(found)]
    .filter((chunk) => !known.has(chunk))
    .slice(0, MOST)
    .flatMap((chunk) => {
      const event = chronology.events[lowest(chronology.events.length, (i) => (chronology.events[i]?.chunk ?? chunk) >= chunk)];
      if (event?.chunk !== chunk) return [];
      return [{ message: `its day bears on this: ${event.words}, ${event.dateText}`, place: { chunk, span: event.date.span } }];
    });
}

function chunksBehind({ worlds }: Chronology, point: number): readonly number[] {
  return worlds.flatMap(({ networks: { usual }, said }) =>
    (['earliest', 'latest'] as const).flatMap((end) => usual.chain(point, end).flatMap((number) => said[number]?.chunk ?? [])),
  );
}
