import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { semanticTokensOf } from '../../server/src/service/languageService.js';
import { snapshotOf } from '../support/expectFix.js';

const text = `# A remark 😀
as at: 4 March 2021

people:
    C: child, born 3 May 2012 @born
    Mr B: father of C

sources:
    D1: Letter of Mr B

July 2019, after @born: strategy discussion about C with Mr B @strategy
    outcome: section 47 enquiry, nonsense
    status: disputed, unheard-of
    until: 3 May 2020
    😀 It was Mr B's wish,
    # noted
6 August 2019 - Mr B came 😀 with C.
7 August 2019: dance about C re @strategy
    because: of a long
        reason of Mr B
`;

describe('colours by meaning', () => {
  it('are those of what the words are', () =>
    assert.deepEqual(told(text), [
      'comment # A remark 😀',
      'property as at',
      'string 4 March 2021',
      'property people',
      'variable! C',
      'number 3 May 2012',
      'type! @born',
      'variable! Mr B',
      'variable C',
      'property sources',
      'variable! D1',
      'string Letter of',
      'variable Mr B',
      'number July 2019, after',
      'type @born',
      'function strategy discussion',
      'variable C',
      'variable Mr B',
      'type! @strategy',
      'property outcome',
      'enumMember section 47 enquiry',
      'property status',
      'enumMember disputed',
      'property until',
      'number 3 May 2020',
      'variable Mr B',
      'comment # noted',
      'number 6 August 2019',
      'variable Mr B',
      'variable C',
      'number 7 August 2019',
      'variable C',
      'variable @strategy',
      'property because',
      'variable Mr B',
    ]));

  it('are the same with CRLF', () => assert.deepEqual(told(text.replaceAll('\n', '\r\n')), told(text)));

  it('never lie over one another, and never outside a line, in any example', () => {
    const folder = new URL('../../examples/', import.meta.url);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.chron'))) {
      const example = readFileSync(new URL(file, folder), 'utf8');
      const lengths = example.split(/\r\n|\n|\r/u).map(({ length }) => length);
      let [line, end] = [0, 0];
      const tokens = semanticTokensOf(snapshotOf(example));
      assert.ok(tokens.length > 50);
      for (const token of tokens) {
        assert.ok(token.line > line || (token.line === line && token.character >= end), `${file}:${token.line + 1}`);
        [line, end] = [token.line, token.character + token.length];
        assert.ok(end <= (lengths[line] ?? 0), `${file}:${line + 1}`);
      }
    }
  });

  it('can be had for some lines', () => {
    const all = semanticTokensOf(snapshotOf(text));
    assert.deepEqual(
      semanticTokensOf(snapshotOf(text), { first: 10, last: 12 }),
      all.filter(({ line }) => line >= 10 && line <= 12),
    );
  });
});

function told(one: string): readonly string[] {
  const snapshot = snapshotOf(one);
  return semanticTokensOf(snapshot).map(({ line, character, length, type, declaration }) => {
    const words = snapshot.document.getText({ start: { line, character }, end: { line, character: character + length } });
    return `${type}${declaration ? '!' : ''} ${words}`;
  });
}
