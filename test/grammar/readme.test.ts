import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseChunk } from '../../server/src/syntax/parseChunk.js';
import { splitChunks } from '../../server/src/syntax/splitChunks.js';
import { syntaxProblems } from '../../server/src/syntax/syntaxProblems.js';

const readme = readFileSync(new URL('../../grammar/README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/^```(chron[ \w]*)\n([^]*?)^```$/gmu)].map(([, fence, text]) => ({
  fence,
  text: text ?? '',
  line: (text ?? '').split('\n')[0],
}));

const problemsIn = (text: string) =>
  splitChunks(text).flatMap((chunk) => syntaxProblems(parseChunk(chunk)).map(({ message }) => `${chunk}${message}`));

describe('the language reference', () => {
  for (const { fence, text, line } of blocks) {
    it(fence === 'chron' ? `has no problem in "${line}"` : `has a problem in "${line}"`, () => {
      const problems = problemsIn(text);
      if (fence === 'chron') assert.deepEqual(problems, []);
      else assert.equal(problems.length, 1);
      for (const chunk of splitChunks(text))
        assert.ok(fence !== 'chron' || !['bad', 'header'].includes(parseChunk(chunk).kind) || /^[a-z][a-z ]*:/u.test(chunk), chunk);
    });
  }

  it('has as many blocks as are tested, each marked as one of the two kinds', () => {
    assert.equal(blocks.length, [...readme.matchAll(/^```\w/gmu)].length);
    assert.ok(blocks.length > 25);
    for (const { fence } of blocks) assert.ok(fence === 'chron' || fence === 'chron problem', fence);
  });

  it('links to headings that are there', () => {
    const headings = new Set(
      [...readme.matchAll(/^#+ (.+)$/gmu)].map(
        ([, title = '']) =>
          `#${title
            .toLowerCase()
            .replace(/[^a-z0-9 -]/gu, '')
            .replaceAll(' ', '-')}`,
      ),
    );
    for (const [, link = ''] of readme.matchAll(/\]\((#[^)]*)\)/gu)) assert.ok(headings.has(link), link);
  });
});
