import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseChunk } from '../../server/src/syntax/parseChunk.js';
import { splitChunks } from '../../server/src/syntax/splitChunks.js';
import { syntaxProblems } from '../../server/src/syntax/syntaxProblems.js';
import { chunkNotation } from '../syntax/notation.js';

const folder = new URL('../corpus/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.chron'));

/** Every chunk's tree, with its problems below it. */
function treeOf(text: string): string {
  const chunks = splitChunks(text).map((chunk) => {
    const node = parseChunk(chunk);
    return [chunkNotation(node), ...syntaxProblems(node).map(({ kind, message }) => `  ! ${kind}: ${message}`)].join('\n');
  });
  return `${chunks.join('\n')}\n`;
}

describe('the corpus', () => {
  for (const name of files) {
    it(`has the tree of ${name}; UPDATE_CORPUS=1 writes it anew`, () => {
      const tree = treeOf(readFileSync(new URL(name, folder), 'utf8'));
      const expected = new URL(name.replace('.chron', '.tree.txt'), folder);
      if (process.env['UPDATE_CORPUS']) writeFileSync(expected, tree);
      assert.equal(tree, readFileSync(expected, 'utf8'));
    });
  }

  it('has no problem in the whole file of the language', () => {
    for (const chunk of splitChunks(readFileSync(new URL('wholeFile.chron', folder), 'utf8')))
      assert.deepEqual(syntaxProblems(parseChunk(chunk)), []);
  });
});
