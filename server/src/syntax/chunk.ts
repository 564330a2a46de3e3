import { lineStarts } from './lineStarts.js';
import type { ChunkNode } from './nodes.js';
import { parseChunk } from './parseChunk.js';

/** A chunk's own text and its tree. The same object for as long as its text is unchanged. */
export class Chunk {
  readonly text: string;
  /** How many of its lines end in it. */
  readonly lineEnds: number;
  #node: ChunkNode | undefined;

  constructor(text: string) {
    this.text = text;
    this.lineEnds = lineStarts(text).length - 1;
    this.#node = undefined;
  }

  /** Parsed when it is first asked for: a file that is too long to be checked never is. */
  get node(): ChunkNode {
    return (this.#node ??= parseChunk(this.text));
  }
}

/** Whether they say the same, letter by letter. */
export function isSameChunk(a: Chunk | undefined, b: Chunk | undefined): boolean {
  return a === b || a?.text === b?.text;
}
