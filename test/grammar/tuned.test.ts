import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import peggy from 'peggy';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import * as tuned from '../../server/src/syntax/chronParser.generated.js';
import { splitChunks } from '../../server/src/syntax/splitChunks.js';
import { randomFrom } from '../oracle/random.js';
import { arbitraryText } from '../syntax/arbitraryText.js';

type Rule = 'Chunk' | 'File' | 'DatePhrase';
type Read = (text: string, options: { readonly startRule: Rule; readonly start?: number; readonly peg$silentFails?: 1 }) => unknown;

const root = new URL('../../', import.meta.url);

/** The parser that Peggy makes of the grammar by itself. */
function stockParser(): Read {
  const contents = peggy.generate(readFileSync(new URL('grammar/chron.peggy', root), 'utf8'), {
    output: 'source',
    format: 'es',
    allowedStartRules: ['Chunk', 'File', 'DatePhrase'],
  });
  const stdin = { contents, resolveDir: fileURLToPath(new URL('server/src/syntax', root)) };
  const [built] = buildSync({ stdin, bundle: true, write: false, format: 'iife', globalName: 'stock' }).outputFiles;
  const { parse }: { parse: Read } = runInThisContext(`${built?.text ?? ''}\nstock`);
  return (text, options) => parse(text, { ...options, peg$silentFails: 1 });
}

const tunedRead: Read = (text, options) => Reflect.apply(tuned.parse, undefined, [text, { ...options, peg$silentFails: 1 }]);

/** The tree with every key in its place, or that there is none. */
function treeOf(read: Read, text: string, startRule: Rule): string {
  try {
    return JSON.stringify(read(text, { startRule, ...(startRule === 'DatePhrase' && { start: 7 }) }));
  } catch (error) {
    if (error instanceof Error && error.name === 'SyntaxError') return 'does not fit';
    throw error;
  }
}

const written = ['examples', 'examples/local', 'test/corpus', 'test/cases'].flatMap((name) =>
  readdirSync(new URL(`${name}/`, root))
    .filter((file) => file.endsWith('.chron'))
    .map((file) => readFileSync(new URL(`${name}/${file}`, root), 'utf8')),
);
const ruleExamples = builtInPacks.flatMap(({ rules }) =>
  rules.flatMap(({ examples: { met, late, depends, notApplicable } }) => [met, late, depends, notApplicable].flatMap((text) => text ?? [])),
);

describe('the tuned parser', () => {
  const stock = stockParser();

  const same = (text: string, rule: Rule): void =>
    assert.equal(treeOf(tunedRead, text, rule), treeOf(stock, text, rule), JSON.stringify(text));

  it('reads every example, case and file of the corpus as the stock one does, whole and by chunk', () => {
    for (const text of [...written, ...ruleExamples]) {
      same(text, 'File');
      for (const chunk of splitChunks(text)) same(chunk, 'Chunk');
    }
  });

  it('reads what 20,000 random edits leave of them as the stock one does', () => {
    const { pick, between } = randomFrom(6);
    const chunks = [...new Set([...written, ...ruleExamples].flatMap(splitChunks))].filter(({ length }) => length < 600);
    const pieces = [
      ...' \t\n\r:;,-@()"“”[]–#.•',
      '\r\n',
      '\n    ',
      '\uFEFF',
      '\u00A0',
      '\u212A',
      'İ',
      '😀',
      '\uD800',
      ' re @a',
      '12 ',
      'May',
      'by ',
    ];
    for (let i = 0; i < 20_000; i += 1) {
      const chunk = pick(chunks);
      const from = between(0, chunk.length);
      const to = Math.min(chunk.length, from + between(0, 3));
      const text = chunk.slice(0, from) + pick([...pieces, '', '']) + chunk.slice(to);
      same(text, 'Chunk');
      if (i % 10 === 0) same(text.slice(0, 30), 'DatePhrase');
    }
  }).timeout(120_000);

  it('reads any text as the stock one does', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        same(text, 'File');
        for (const chunk of splitChunks(text)) same(chunk, 'Chunk');
      }),
      { numRuns: 500 },
    );
  }).timeout(60_000);
});
