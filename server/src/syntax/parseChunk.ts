import { readChunk } from './generatedParser.js';
import type { ChunkNode } from './nodes.js';
import { trimmed } from './words.js';

/**
 * The tree of one chunk, as `splitChunks` cuts it. It never fails: what the grammar cannot read, which would be a fault of ours, is a bad
 * line that holds all of it.
 */
export function parseChunk(text: string): ChunkNode {
  const node = readChunk(text);
  if (node !== undefined) return node;
  const words = trimmed(text, 0);
  return { kind: 'bad', span: words.span, text: words, body: [] };
}
