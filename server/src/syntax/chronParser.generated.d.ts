import type { DatePhrase } from '../dates/datePhrase.js';
import type { ChunkNode } from './nodes.js';

/** What `npm run generate` makes of grammar/chron.peggy. Written by hand: the generated code has no types. */
export interface FileChunk {
  readonly start: number;
  readonly end: number;
  readonly node: ChunkNode;
}

/** @throws SyntaxError when `text` is more than one chunk. */
export function parse(text: string, options: { readonly startRule: 'Chunk' }): ChunkNode;
/** Offsets in each node count from its own chunk's start. */
export function parse(text: string, options: { readonly startRule: 'File' }): readonly FileChunk[];
/** @throws SyntaxError when not all of `text` is a date phrase. */
export function parse(text: string, options: { readonly startRule: 'DatePhrase'; readonly start?: number }): DatePhrase;

export class SyntaxError extends Error {}
