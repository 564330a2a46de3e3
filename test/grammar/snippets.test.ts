import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseChunk } from '../../server/src/syntax/parseChunk.js';
import { splitChunks } from '../../server/src/syntax/splitChunks.js';
import { syntaxProblems } from '../../server/src/syntax/syntaxProblems.js';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(new URL('../../syntaxes/chron.snippets.json', import.meta.url), 'utf8'),
);

/** What is there when each placeholder is left as it stands. */
function typed(body: readonly string[]): string {
  const values = new Map<string, string>();
  return body
    .join('\n')
    .replace('$CURRENT_DATE $CURRENT_MONTH_NAME $CURRENT_YEAR', '21 November 2026')
    .replace(/\$\{(\d+)\|([^,|]*)[^}]*\}/gu, '${$1:$2}')
    .replace(/\$\{(\d+):([^}]*)\}|\$\d+/gu, (_, index: string | undefined, value: string | undefined) => {
      if (index === undefined) return '';
      const known = values.get(index) ?? value ?? '';
      values.set(index, known);
      return known === 'date' ? '6 August 2019' : known;
    });
}

describe('snippets', () => {
  for (const [name, { body }] of Object.entries(snippets)) {
    it(`put nothing but lines of the language: ${name}`, () => {
      const text = typed(body);
      const isField = parseChunk(text).kind === 'header' && !text.startsWith('case');
      const whole = isField ? text.replace(/^/gmu, '    ').replace(/^/u, '6 August 2019: ICPC\n') : text;
      for (const chunk of splitChunks(whole)) {
        const node = parseChunk(chunk);
        assert.deepEqual(syntaxProblems(node), [], chunk);
        if (node.kind === 'entry' || node.kind === 'note')
          assert.ok(
            node.body.every(({ kind }) => kind === 'field'),
            chunk,
          );
      }
    });
  }
});
