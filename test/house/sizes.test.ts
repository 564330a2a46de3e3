import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { buildSync, type Metafile } from 'esbuild';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { shippedPacks } from '../../server/src/rules/shippedPacks.generated.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** In KiB, minified: what is loaded before a program does anything, and with what it then loads before it judges. A tenth more than it was when this was written. */
const budgets = [
  { entry: 'server/src/main.node.ts', most: 216 },
  { entry: 'server/src/main.node.ts', then: 'server/src/main.serving.ts', most: 850 },
  { entry: 'server/src/cli/main.ts', most: 720 },
  { entry: 'client/src/extension.node.ts', most: 520 },
] as const;

describe('what is loaded at the start', () => {
  for (const { entry, most, ...more } of budgets) {
    const outputs = built(entry);
    const entries: readonly string[] = 'then' in more ? [entry, more.then] : [entry];
    const starts = Object.entries(outputs).filter(([, output]) => output.entryPoint !== undefined && entries.includes(output.entryPoint));
    const loaded = [...new Set(starts.flatMap(([file]) => [...atOnce(outputs, file)]))];
    const named = entries.join(' and then ');

    it(`is at most ${most} KiB for ${named}`, () => {
      const size = loaded.reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0) / 1024;
      assert.equal(starts.length, entries.length);
      assert.ok(size > most / 2, `hardly anything was built: ${Math.ceil(size)} KiB`);
      assert.ok(size <= most, `${Math.ceil(size)} KiB`);
    });

    it(`has no generator of parsers, no barrel of date-fns, and no examples of rules for ${named}`, () => {
      const inputs = loaded.flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
      const unwanted = /node_modules\/peggy\/|node_modules\/date-fns\/index\.|builtInPacks\.generated/u;
      assert.deepEqual(
        inputs.filter((name) => unwanted.test(name)),
        [],
      );
    });
  }

  it('has the packs themselves, but for their examples', () => {
    const bare = builtInPacks.map((pack) => ({ ...pack, rules: pack.rules.map((rule) => ({ ...rule, examples: { met: '' } })) }));
    assert.deepEqual(shippedPacks, bare);
  });
});

function built(entry: string): Metafile['outputs'] {
  return buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    external: ['vscode'],
    outdir: 'none',
    write: false,
    metafile: true,
  }).metafile.outputs;
}

/** A bundle, and those that it imports before it runs. */
function atOnce(outputs: Metafile['outputs'], file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') atOnce(outputs, path, seen);
  return seen;
}
