import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notRun } from '../reliability/notRun.js';
import { root } from '../support/vscode/paths.js';
import { fixed, isThere, runEditor, setUpFor } from './setUp.js';

/** What an editor has shown of the case: a label given twice, what a date means, and the line after the quick fix. */
function expectShown(said: ReadonlyMap<string, readonly string[]>): void {
  const findings = said.get('FINDING') ?? [];
  assert.ok(
    findings.some((message) => message.includes('The label @v is already the name of another entry.')),
    findings.join('\n'),
  );
  assert.match(said.get('HOVER')?.[0] ?? '', /1 May 2019/u);
  assert.deepEqual(said.get('LINE'), [fixed]);
}

describe('another editor, set up as docs/editors.md says', () => {
  it('Neovim shows findings, hovers and completions, and applies a fix behind an emoji', () => {
    if (!isThere('nvim', ['--version'])) return notRun('Neovim as a client', 'there is no nvim on the path');
    const said = runEditor('nvim', (folder) => {
      writeFileSync(join(folder, 'init.lua'), setUpFor('lua'));
      return ['--headless', '-u', join(folder, 'init.lua'), '-c', `luafile ${join(root, 'test/editors/neovim.lua')}`];
    });
    expectShown(said);
    assert.ok(Number(said.get('COMPLETION')?.[0]) > 0);
  }).timeout(90_000);

  it('Emacs with Eglot shows findings and hovers, and applies a fix behind an emoji', () => {
    const asked = "(progn (require 'package) (package-initialize) (require 'eglot))";
    if (!isThere('emacs', ['--batch', '--eval', asked])) return notRun('Emacs as a client', 'there is no emacs with Eglot on the path');
    const said = runEditor('emacs', (folder) => {
      writeFileSync(join(folder, 'init.el'), `(require 'package)\n(package-initialize)\n${setUpFor('elisp')}`);
      return ['--batch', '-l', join(folder, 'init.el'), '-l', join(root, 'test/editors/emacs.el')];
    });
    expectShown(said);
  }).timeout(90_000);

  it('Helix and Kate are given the same command, in forms that can be read', () => {
    assert.match(setUpFor('toml'), /command = "chron-language-server"\nargs = \["--stdio"\]/u);
    const { servers }: { servers: Record<string, { command: readonly string[] }> } = JSON.parse(setUpFor('json'));
    assert.deepEqual(servers['chron']?.command, ['chron-language-server', '--stdio']);
  });
});
