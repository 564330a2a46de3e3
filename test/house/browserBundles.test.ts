import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../support/vscode/paths.js';

/** What a file asks for by name, once it is bundled for a browser. */
async function wanted(entryPoint: string): Promise<readonly string[]> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    external: ['vscode', 'node:*'],
    metafile: true,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  const required = [...text.matchAll(/require\("([^"]+)"\)/gu)].map(([, name = '']) => name);
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  return [...new Set([...required, ...imported])].toSorted();
}

describe('what runs in a browser', () => {
  it('asks for nothing that a browser has not: the server for nothing, the extension for the editor alone', async () => {
    assert.deepEqual(await wanted('server/src/main.browser.ts'), []);
    assert.deepEqual(await wanted('client/src/extension.browser.ts'), ['vscode']);
  });

  it('would be caught with something of Node in it', async () => {
    assert.ok((await wanted('server/src/files/readTextFile.ts')).some((name) => builtinModules.includes(name.replace('node:', ''))));
  });

  it('is named in the manifest', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.ok(typeof manifest === 'object' && manifest !== null && 'browser' in manifest);
    assert.equal(manifest.browser, './dist/extension.browser.js');
  });
});
