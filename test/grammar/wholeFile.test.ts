import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readChunk, readFile } from '../../server/src/syntax/generatedParser.js';
import { splitChunks } from '../../server/src/syntax/splitChunks.js';
import { arbitraryText } from '../syntax/arbitraryText.js';

/** Chunk by chunk, as the document reads a file. */
function byChunk(text: string) {
  let start = 0;
  return splitChunks(text).map((chunk) => {
    const at = start;
    start += chunk.length;
    return { start: at, end: start, node: readChunk(chunk) };
  });
}

describe('a whole file', () => {
  it('is read by the rule for files as it is chunk by chunk, and every chunk is read', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const chunks = byChunk(text);
        assert.ok(chunks.every(({ node }) => node !== undefined));
        assert.deepEqual(readFile(text), chunks);
      }),
      { numRuns: 2000 },
    );
  });

  for (const text of [
    '',
    '\n',
    ' ',
    '\uFEFF',
    '\uFEFFcase: 1',
    '\r',
    '\r\n\r\n',
    '# x',
    '#x',
    '\u2028',
    '\0',
    '\uD800',
    'a\uFEFF\n\uFEFFb\n\uFEFF c',
    'a\n\n\n',
    ' a\nb',
  ]) {
    it(`is read where it is ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readFile(text), byChunk(text));
      assert.equal(splitChunks(text).join(''), text);
    });
  }

  it('is cut at lines that start with anything but white space, and at no comment', () => {
    assert.deepEqual(splitChunks('# a\n\nx: 1\n\n# b\n y\n\tz\n\u00A0z\r\n#c\rd\n'), [
      '# a\n\n',
      'x: 1\n\n# b\n y\n\tz\n\u00A0z\r\n',
      '#c\r',
      'd\n',
    ]);
  });

  it('is cut at LF, CR and CRLF only', () => {
    assert.deepEqual(splitChunks('a\u2028b\u0085c\vd\fe\n\rf'), ['a\u2028b\u0085c\vd\fe\n\r', 'f']);
  });

  it('may be nothing but bytes', () => {
    const bytes = Array.from({ length: 4096 }, (_, i) => String.fromCharCode((i * 2654435761) % 65536)).join('');
    assert.deepEqual(readFile(bytes), byChunk(bytes));
  });

  it('may have 100,000 lines', () => {
    const text = '6 August 2019: ICPC about C\n    outcome: no plan\n'.repeat(50_000);
    const chunks = byChunk(text);
    assert.equal(chunks.length, 50_000);
    assert.ok(chunks.every(({ node }) => node?.kind === 'entry' && node.body.length === 1));
  });

  it('may be one chunk of 100,000 lines', () => {
    const [chunk, ...others] = byChunk(`6 August 2019: ICPC about C\n${'    outcome: no plan\n'.repeat(100_000)}`);
    assert.deepEqual(others, []);
    assert.ok(chunk?.node?.kind === 'entry' && chunk.node.body.length === 100_000);
  });
});
