import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../server/src/syntax/nodes.js';
import { parseChunk } from '../../server/src/syntax/parseChunk.js';
import { splitChunks } from '../../server/src/syntax/splitChunks.js';
import { arbitraryChunk } from '../syntax/arbitraryText.js';

describe('what is typed', () => {
  it('is all somewhere in the tree, but for marks that mean something by themselves', () => {
    fc.assert(
      fc.property(arbitraryChunk, (text) => {
        for (const chunk of splitChunks(text)) assert.equal(droppedFrom(chunk, parseChunk(chunk)), '');
      }),
      { numRuns: 3000 },
    );
  });

  it('would be missed by this test', () => {
    assert.equal(droppedFrom('he left: early', { text: 'he left', span: { start: 0, end: 7 } }), 'early');
  });
});

const MARKS = /[\s\u200B:：;,.@#•·▪◦‣●○*\uFEFF\u2010-\u2015\u2212-]/gu;

/** The characters of `chunk` that no words and no date phrase in `node` hold. */
function droppedFrom(chunk: string, node: unknown): string {
  const held = chunk.split('');
  for (const { start, end } of leaves(node)) held.fill(' ', start, end);
  return held.join('').replace(MARKS, '');
}

function* leaves(value: unknown): Iterable<Span> {
  if (typeof value !== 'object' || value === null) return;
  const record: Readonly<Record<string, unknown>> = { ...value };
  if (isSpan(record['nameSpan'])) yield record['nameSpan'];
  if (isSpan(record['span']) && (typeof record['text'] === 'string' || Array.isArray(record['terms']))) yield record['span'];
  else for (const item of Object.values(record)) yield* leaves(item);
}

const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
