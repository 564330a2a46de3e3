import { readChronologyInSteps } from '../../chronology/readChronology.js';
import { ChronDocument } from '../../syntax/chronDocument.js';
import type { Steps } from '../../syntax/steps.js';
import type { Snapshot } from '../snapshot.js';
import { vocabularyOf } from '../../rules/vocabularyOf.js';
import { isSameName, type Name, type Occurrence } from './name.js';
import { occurrencesIn, occurrencesInSteps, type Named } from './occurrences.js';

/**
 * Reads the file as it would be with `newName` at all of `occurrences`. Why that is not the same case under another name, in plain words:
 * the new name is not read somewhere, or already stands somewhere, or gets mixed up with another. Nothing where it is the same.
 */
export function* rereadProblem(snapshot: Snapshot, occurrences: readonly Occurrence[], newName: string): Steps<string | undefined> {
  const [first] = occurrences;
  if (!first) return undefined;
  const now: Name = { kind: first.name.kind, name: newName };
  const places = occurrences.map(({ place, use }) => {
    const start = snapshot.document.chunkStart(place.chunk);
    return { start: start + place.span.start, end: start + place.span.end, use };
  });
  const after = yield* reread(snapshot, replaced(snapshot.document.getText(), places, newName));
  const found = new Map(after.occurrences.filter(({ name }) => isSameName(name, now)).map((one) => [after.offsetOf(one), one]));
  let shift = 0;
  for (const { start, end, use } of places) {
    const one = found.get(start + shift);
    if (one?.use !== use) return `"${newName}" would not be understood as a name on line ${lineAt(snapshot, start)}. Choose another.`;
    found.delete(start + shift);
    shift += newName.length - (end - start);
  }
  const [more] = found.values();
  if (more)
    return `"${newName}" already stands on line ${after.lineOf(more)}, and would then mean the same. Change it there first, or choose another name.`;
  const others = (all: readonly Occurrence[], left: Name) => tally(all.filter(({ name }) => !isSameName(name, left)));
  return others(occurrencesIn(snapshot), first.name) === others(after.occurrences, now)
    ? undefined
    : `"${newName}" would be mixed up with another name in this file. Choose another.`;
}

interface Reread {
  readonly occurrences: readonly Occurrence[];
  readonly offsetOf: (one: Occurrence) => number;
  readonly lineOf: (one: Occurrence) => number;
}

function* reread({ document, chronology, packs }: Snapshot, text: string): Steps<Reread> {
  const again = new ChronDocument(document.uri, document.version, text);
  const read = yield* readChronologyInSteps(again.chunks, { vocabulary: vocabularyOf(packs), today: chronology.header.asAt });
  const named: Named = { document: again, chronology: read };
  const offsetOf = ({ place }: Occurrence): number => again.chunkStart(place.chunk) + place.span.start;
  return {
    occurrences: yield* occurrencesInSteps(named),
    offsetOf,
    lineOf: (one: Occurrence) => again.positionAt(offsetOf(one)).line + 1,
  };
}

function replaced(text: string, places: readonly { readonly start: number; readonly end: number }[], newName: string): string {
  let at = 0;
  const parts = places.map(({ start, end }) => {
    const part = text.slice(at, start) + newName;
    at = end;
    return part;
  });
  return parts.join('') + text.slice(at);
}

/** How often each name is used, and how. */
function tally(all: readonly Occurrence[]): string {
  return all.map(({ name, use }) => `${name.kind} ${name.name} ${use}`).join('\n');
}

function lineAt({ document }: Snapshot, offset: number): number {
  return document.positionAt(offset).line + 1;
}
