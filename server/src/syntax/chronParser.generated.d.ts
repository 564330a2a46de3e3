import type { DatePhrase } from '../dates/datePhrase.js';
import type { ChunkNode } from './nodes.js';

// What `npm run generate` makes of grammar/chron.peggy. Written by hand: the generated code has no types.

/** With 1, what a text should have had that does not fit is not kept count of. */
interface Quiet {
  readonly peg$silentFails?: 1;
}

export interface FileChunk {
  readonly start: number;
  readonly end: number;
  readonly node: ChunkNode;
}

/** @throws SyntaxError when `text` is more than one chunk. */
export function parse(text: string, options: Quiet & { readonly startRule: 'Chunk' }): ChunkNode;
/** Offsets in each node count from its own chunk's start. */
export function parse(text: string, options: Quiet & { readonly startRule: 'File' }): readonly FileChunk[];
/** @throws SyntaxError when not all of `text` is a date phrase. */
export function parse(text: string, options: Quiet & { readonly startRule: 'DatePhrase'; readonly start?: number }): DatePhrase;

export class SyntaxError extends Error {}
