import type { Chunk, ChunkList } from '../syntax/chronDocument.js';
import { flatMapInSteps, type Steps } from '../syntax/steps.js';
import type { Person } from './chronology.js';
import type { StepFinder } from './findStep.js';
import { nameFinder } from './nameFinder.js';
import { readEvent, type EventDraft, type EventReader } from './readEvent.js';

/**
 * What each entry and note says by itself, in the order of the file. A chunk is the same object for as long as its text is unchanged: what
 * was read of it holds for as long as it stands in its place and the people and the steps are the same.
 */
export function draftsOf(chunks: ChunkList, findStep: StepFinder, people: readonly Person[]): Steps<readonly EventDraft[]> {
  const { reader, drafts } = readingOf(findStep, people);
  return flatMapInSteps(chunks, (chunk, index) => {
    const { node } = chunk;
    if (node.kind !== 'entry' && node.kind !== 'note') return NONE;
    const known = drafts.get(chunk);
    if (known?.chunk === index) return [known];
    const draft = readEvent(chunk, index, node, reader);
    drafts.set(chunk, draft);
    return [draft];
  });
}

const NONE: readonly EventDraft[] = [];

interface Reading {
  /** The people, in words. */
  readonly key: string;
  readonly reader: EventReader;
  /** What it read, by chunk. */
  readonly drafts: WeakMap<Chunk, EventDraft>;
}

/** What was last read with these steps, where it is for the same people. */
function readingOf(findStep: StepFinder, people: readonly Person[]): Reading {
  const key = JSON.stringify(people);
  const known = readings.get(findStep);
  if (known?.key === key) return known;
  const childNames = new Set(people.filter(({ child }) => child).map(({ name }) => name));
  const reading = { key, reader: { findStep, findNames: nameFinder(people), childNames }, drafts: new WeakMap<Chunk, EventDraft>() };
  readings.set(findStep, reading);
  return reading;
}

const readings = new WeakMap<StepFinder, Reading>();
