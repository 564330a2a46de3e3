import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Chronology } from '../../server/src/chronology/chronology.js';
import { readChronology } from '../../server/src/chronology/readChronology.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { vocabularyOf } from '../../server/src/rules/vocabularyOf.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { chronology } from '../reliability/program.js';

const options = { vocabulary: vocabularyOf(builtInPacks), today: 20_000 };

describe('what a long file takes, an entry', () => {
  it('is little more than a thousand bytes for its tree, and two thousand for its reading', () => {
    // Code that is compiled on the way is no part of it.
    kept(chronology(3000));
    const { entries, tree, reading } = kept(chronology(15_000));
    assert.ok(tree / entries < 1300, `${Math.round(tree / entries)} bytes of tree`);
    assert.ok(reading / entries < 2500, `${Math.round(reading / entries)} bytes of what is read`);
  });
});

/** The bytes that are in use for it, with all that is no longer in use collected. */
function kept(text: string): { readonly entries: number; readonly tree: number; readonly reading: number } {
  const document = new ChronDocument('file:///long.chron', 0, text);
  const before = inUse();
  const kinds = new Set(Array.from(document.chunks, ({ node }) => node.kind));
  assert.ok(kinds.has('entry'));
  const parsed = inUse();
  const read: Chronology = readChronology(document.chunks, options);
  const after = inUse();
  return { entries: read.events.length, tree: parsed - before, reading: after - parsed };
}

function inUse(): number {
  setFlagsFromString('--expose-gc');
  // Only what is made from now on knows of it.
  runInNewContext('gc()');
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
