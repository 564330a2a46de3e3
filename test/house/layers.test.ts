import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { importsBelow, violations } from './layers.js';

const SOURCE = fileURLToPath(new URL('../../server/src/', import.meta.url));

describe('the house', () => {
  it('has one-way imports, and each package only in its own room', () => assert.deepEqual(violations(importsBelow(SOURCE)), []));

  it('reads the imports that are there', () => {
    const imports = importsBelow(SOURCE);
    assert.ok(imports.some(({ file, from }) => file === 'rules/evaluate.ts' && from === 'rules/severity.js'));
    assert.ok(imports.some(({ file, from }) => file.startsWith('lsp/') && from.startsWith('vscode-languageserver')));
  });

  const planted: readonly (readonly [string, string])[] = [
    ['dates/civilDay.ts', 'rules/pack.js'],
    ['chronology/network.ts', 'service/snapshot.js'],
    ['rules/weigh.ts', 'lsp/guard.js'],
    ['rules/weigh.ts', 'date-fns/addDays'],
    ['service/snapshot.ts', 'vscode-languageserver/node'],
    ['syntax/parseChunk.ts', 'node:fs'],
    ['cli/check.ts', 'lsp/conversions.js'],
    ['lsp/startServer.ts', 'today.js'],
    ['lsp/startServer.ts', 'isRunning.js'],
    ['lsp/openFiles.ts', 'files/localRules.js'],
    ['service/snapshot.ts', 'files/readTextFile.js'],
    ['service/features/hover.ts', 'service/features/codeActions.js'],
  ];
  for (const [file, from] of planted) {
    it(`would refuse ${from} in ${file}`, () => assert.equal(violations([{ file, from }]).length, 1));
  }
});
