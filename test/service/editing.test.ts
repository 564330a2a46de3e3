import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseIsoDay } from '../../server/src/dates/civilDay.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { diagnosticsOf, takeSnapshot } from '../../server/src/service/languageService.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';

const text = readFileSync(new URL('../../examples/northbridge.chron', import.meta.url), 'utf8');
const pieces = [
  '',
  'x',
  '\n',
  '\r\n',
  '    source: D9',
  '6 August 2019: ICPC about C\n',
  '\u{1F476}',
  '\u0000',
  '\u2028',
  '\uD83D',
  '@x',
  ': ',
  '\t',
];

const edits = fc.array(
  fc.record({ line: fc.nat(90), character: fc.nat(40), lines: fc.nat(1), characters: fc.nat(6), text: fc.constantFrom(...pieces) }),
  { minLength: 1, maxLength: 8 },
);

describe('a document after any edits', () => {
  it('has the findings of one that was opened as it is now', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const edited = new ChronDocument('case', 1, text);
        findingsOf(edited);
        all.forEach(({ line, character, lines, characters, text: newText }, index) => {
          const range = { start: { line, character }, end: { line: line + lines, character: character + characters } };
          edited.update([{ range, text: newText }], index + 2);
        });
        assert.deepEqual(findingsOf(edited), findingsOf(new ChronDocument('case', 1, edited.getText())));
      }),
      { numRuns: 25 },
    );
  });
});

function findingsOf(document: ChronDocument) {
  return diagnosticsOf(takeSnapshot(document, { today: parseIsoDay('2026-11-21') ?? 0 }, builtInPacks));
}
