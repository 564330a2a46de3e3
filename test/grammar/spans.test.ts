import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseChunk } from '../../server/src/syntax/parseChunk.js';
import { splitChunks } from '../../server/src/syntax/splitChunks.js';
import type { Span } from '../../server/src/syntax/nodes.js';
import { arbitraryChunk } from '../syntax/arbitraryText.js';

describe('spans', () => {
  it('hold the text that they claim, inside what holds them, whatever is written', () => {
    fc.assert(
      fc.property(arbitraryChunk, (text) => {
        for (const chunk of splitChunks(text)) checkSpans(chunk, parseChunk(chunk), { start: 0, end: chunk.length });
      }),
      { numRuns: 2000 },
    );
  });

  it('would be found wrong by this test', () => {
    const node = { kind: 'narrative', span: { start: 0, end: 4 }, text: { text: 'he left', span: { start: 0, end: 4 } } };
    assert.throws(() => checkSpans('he left', node, { start: 0, end: 7 }));
    assert.throws(() => checkSpans('he left', { span: { start: 0, end: 9 } }, { start: 0, end: 7 }));
  });
});

function checkSpans(chunk: string, value: unknown, outer: Span): void {
  if (Array.isArray(value)) return value.forEach((item) => checkSpans(chunk, item, outer));
  if (!isRecord(value)) return;
  const span = isSpan(value['span']) ? value['span'] : undefined;
  if (span) {
    const empty = span.start === span.end && span.end <= chunk.length;
    assert.ok(
      empty || (outer.start <= span.start && span.start <= span.end && span.end <= outer.end),
      `${JSON.stringify(value)} reaches out of ${JSON.stringify(outer)}`,
    );
    const slice = chunk.slice(span.start, span.end);
    assert.equal(slice, slice.trim(), 'white space at an end');
    const { text, name, kind } = value;
    if (typeof text === 'string') assert.equal(blank(text, slice), slice);
    if (kind === 'label') assert.equal(slice, `@${String(name)}`);
  }
  for (const [key, item] of Object.entries(value)) {
    if (key !== 'span') checkSpans(chunk, item, span ?? outer);
  }
}

/** A label between a step's clauses is blanked out in its words: put back here. */
function blank(text: string, slice: string): string {
  assert.equal(text.length, slice.length);
  const at = slice.search(/\s@[\wÀ-ɏ-]+[.,]?\s/u);
  const isBlank = at >= 0 && /\s@[\wÀ-ɏ-]+[.,]?\s+(?:about|by|from|to|with|re)\b/iu.test(slice) && text !== slice;
  return isBlank ? [...text].map((_, i) => (text[i] === ' ' ? slice[i] : text[i])).join('') : text;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isSpan = (value: unknown): value is Span => isRecord(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number';
