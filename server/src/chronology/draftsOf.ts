import type { Chunk } from '../syntax/chronDocument.js';
import { flatMapInSteps, type Steps } from '../syntax/steps.js';
import type { Person } from './chronology.js';
import type { StepFinder } from './findStep.js';
import { nameFinder } from './nameFinder.js';
import { readEvent, type EventDraft, type EventReader } from './readEvent.js';

/**
 * What each entry and note says by itself, in the order of the file. A chunk is the same object for as long as its text is unchanged: what
 * was read of it holds for as long as it stands in its place and the people and the steps are the same.
 */
export function draftsOf(chunks: readonly Chunk[], findStep: StepFinder, people: readonly Person[]): Steps<readonly EventDraft[]> {
  const reader = readerOf(findStep, people);
  return flatMapInSteps(chunks, (chunk, index) => {
    const { node } = chunk;
    if (node.kind !== 'entry' && node.kind !== 'note') return NONE;
    const known = read.get(chunk);
    const draft = known?.reader === reader && known.draft.chunk === index ? known.draft : readEvent(chunk, index, node, reader);
    if (draft !== known?.draft) read.set(chunk, { reader, draft });
    return [draft];
  });
}

const NONE: readonly EventDraft[] = [];

const read = new WeakMap<Chunk, { readonly reader: EventReader; readonly draft: EventDraft }>();

/** The reader that was last made with these steps, where it is for the same people. */
function readerOf(findStep: StepFinder, people: readonly Person[]): EventReader {
  const key = JSON.stringify(people);
  const known = readers.get(findStep);
  if (known?.key === key) return known.reader;
  const childNames = new Set(people.filter(({ child }) => child).map(({ name }) => name));
  const reader = { findStep, findNames: nameFinder(people), childNames };
  readers.set(findStep, { key, reader });
  return reader;
}

const readers = new WeakMap<StepFinder, { readonly key: string; readonly reader: EventReader }>();
