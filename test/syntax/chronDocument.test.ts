import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ChronDocument, type Position, type TextChange } from '../../server/src/syntax/chronDocument.js';
import { textDifference } from '../../server/src/syntax/textDifference.js';
import { arbitraryText } from './arbitraryText.js';

const URI = 'file:///case.chron';

/** Where an edit goes, as parts of the text in a million, and what it puts there. */
const edit = fc.record({
  from: fc.nat(1_000_000),
  length: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(1_000_000)),
  text: fc.oneof(fc.constantFrom('', '\n', '\r', ' ', 'x', '6 August 2019: x\n', '\uFEFF', '#'), arbitraryText),
  whole: fc.nat(40),
});

describe('a document', () => {
  it('is, after any edits, what a fresh one of the same text is, and what the protocol library has', () => {
    fc.assert(
      fc.property(arbitraryText, fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (text, updates) => {
        const document = new ChronDocument(URI, 1, text);
        const twin = TextDocument.create(URI, 'chron', 1, text);
        updates.forEach((edits, i) => {
          const changes: TextChange[] = [];
          for (const { from, length, text: put, whole } of edits) {
            const start = Math.floor((from / 1_000_000) * twin.getText().length);
            const range = { start: twin.positionAt(start), end: twin.positionAt(start + length) };
            const change = whole === 0 ? { text: put } : { range, text: put };
            changes.push(change);
            TextDocument.update(twin, [change], i + 2);
          }
          document.update(changes, i + 2);
        });
        assert.equal(document.getText(), twin.getText());
        assert.equal(document.version, twin.version);
        assert.deepEqual([...document.chunks], [...new ChronDocument(URI, 1, twin.getText()).chunks]);
        checkPositions(document, twin);
      }),
      { numRuns: 1500 },
    );
  });

  it('differs from each earlier version as a fresh one does, and that still says where all stands in it', () => {
    const key = fc.record({
      from: fc.nat(1_000_000),
      length: fc.nat(2),
      text: fc.constantFrom('', 'x', 'y', ' ', '\n', '7 May 2019: b\n'),
    });
    const start = '6 August 2019: a\n7 August 2019: a\n    source: D1\n'.repeat(700);
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 40, size: 'max' }), (keys) => {
        const document = new ChronDocument(URI, 1, start);
        const versions = [{ chunks: document.chunks, text: start }];
        keys.forEach(({ from, length, text }, i) => {
          const at = Math.floor((from / 1_000_000) * document.getText().length);
          document.update([{ range: { start: document.positionAt(at), end: document.positionAt(at + length) }, text }], i + 2);
          versions.push({ chunks: document.chunks, text: document.getText() });
        });
        const plain = new ChronDocument(URI, 1, document.getText());
        for (const { chunks, text } of versions) {
          const { oldChunks: _old, newChunks: _new, ...place } = textDifference(chunks, document.chunks);
          const { oldChunks: _oldPlain, newChunks: _newPlain, ...expected } = textDifference(chunks, plain.chunks);
          assert.deepEqual(place, expected);
          const earlier = new ChronDocument(URI, 1, chunks);
          assert.equal(earlier.getText(), text);
          checkPositions(earlier, TextDocument.create(URI, 'chron', 1, text));
        }
      }),
      { numRuns: 20, seed: 20_261_122 },
    );
  });

  it('keeps the chunks that an edit does not touch, and makes a new list of them', () => {
    const document = new ChronDocument(URI, 1, 'case: 1\n6 August 2019: a\n7 August 2019: b\n    source: D1\n8 August 2019: c\n');
    const before = document.chunks;
    document.update([{ range: { start: { line: 2, character: 15 }, end: { line: 2, character: 16 } }, text: 'e' }], 2);
    assert.notEqual(document.chunks, before);
    assert.deepEqual(
      [...document.chunks].map((chunk, i) => chunk === before.at(i)),
      [true, true, false, true],
    );
    assert.equal(before.at(2)?.text, '7 August 2019: b\n    source: D1\n');
    assert.equal(document.chunks.at(2)?.text, '7 August 2019: e\n    source: D1\n');
  });

  it('says where a span is, and which chunk a position is in', () => {
    const document = new ChronDocument(URI, 1, 'case: 1\r\n6 August 2019: a\r\n    source: D1\r\n');
    assert.deepEqual(document.rangeOf(1, { start: 22, end: 32 }), { start: { line: 2, character: 4 }, end: { line: 2, character: 14 } });
    assert.deepEqual(document.chunkAt({ line: 2, character: 5 }), { index: 1, offset: 23 });
    assert.deepEqual(document.chunkAt({ line: 0, character: 99 }), { index: 0, offset: 7 });
    assert.deepEqual(document.chunkAt({ line: 3, character: 0 }), { index: 1, offset: 34 });
    assert.equal(document.chunkStart(1), 9);
    assert.equal(document.lineCount, 4);
  });

  it('has one empty chunk where it is empty, also after its text was taken out', () => {
    const document = new ChronDocument(URI, 1, 'case: 1\n6 August 2019: a\n');
    document.update([{ range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }, text: '' }], 2);
    assert.deepEqual([...document.chunks], [...new ChronDocument(URI, 1, '').chunks]);
    assert.deepEqual(
      [...document.chunks].map(({ text, node }) => [text, node.kind]),
      [['', 'trivia']],
    );
    assert.deepEqual(document.chunkAt({ line: 4, character: 4 }), { index: 0, offset: 0 });
    assert.equal(document.lineCount, 1);
  });

  it('parses, for a keystroke, no more in a long file than in a short one', () => {
    const parsed = [100, 20_000].map((entries) => {
      const document = new ChronDocument(URI, 1, '6 August 2019: ICPC about C\n    outcome: no plan\n'.repeat(entries));
      const before = new Set(document.chunks);
      document.update([{ range: { start: { line: 60, character: 20 }, end: { line: 60, character: 20 } }, text: '\n7 August 2019: ' }], 2);
      return [...document.chunks].filter((chunk) => !before.has(chunk)).length;
    });
    assert.deepEqual(parsed, [2, 2]);
  });

  it('takes a range whose end is before its start the other way round', () => {
    const document = new ChronDocument(URI, 1, 'case: 1\n');
    document.update([{ range: { start: { line: 0, character: 7 }, end: { line: 0, character: 6 } }, text: '2' }], 2);
    assert.equal(document.getText(), 'case: 2\n');
  });
});

function checkPositions(document: ChronDocument, twin: TextDocument): void {
  const { length } = twin.getText();
  assert.equal(document.lineCount, twin.lineCount);
  for (const part of [0, 1, 2, 3, 4, 5, 6, 7, 8]) {
    const offset = Math.round((part / 8) * length);
    assert.deepEqual(document.positionAt(offset), twin.positionAt(offset));
  }
  for (const position of somePositions(twin.lineCount)) {
    assert.equal(document.offsetAt(position), twin.offsetAt(position), JSON.stringify(position));
    const { index, offset } = document.chunkAt(position);
    assert.equal(document.chunkStart(index) + offset, twin.offsetAt(position));
  }
  const range = { start: twin.positionAt(length / 3), end: twin.positionAt(length / 2) };
  assert.equal(document.getText(range), twin.getText(range));
}

function* somePositions(lineCount: number): Iterable<Position> {
  for (const line of [-1, 0, 1, Math.floor(lineCount / 2), lineCount - 1, lineCount, lineCount + 5]) {
    for (const character of [-1, 0, 1, 7, 10_000]) yield { line, character };
  }
}
