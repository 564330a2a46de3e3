import { lineStarts } from './lineStarts.js';
import type { ChunkNode } from './nodes.js';
import { parseChunk } from './parseChunk.js';

/** A chunk's own text and its tree. The same object for as long as its text is unchanged. */
export interface Chunk {
  readonly text: string;
  /** How many of its lines end in it. */
  readonly lineEnds: number;
  readonly node: ChunkNode;
}

/** Parsed when it is first asked for: a file that is too long to be checked never is. */
export function newChunk(text: string): Chunk {
  let node: ChunkNode | undefined;
  return {
    text,
    lineEnds: lineStarts(text).length - 1,
    get node() {
      return (node ??= parseChunk(text));
    },
  };
}

/** Whether they say the same, letter by letter. */
export function isSameChunk(a: Chunk | undefined, b: Chunk | undefined): boolean {
  return a === b || a?.text === b?.text;
}
