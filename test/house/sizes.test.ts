import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { buildSync, type Metafile } from 'esbuild';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { shippedPacks } from '../../server/src/rules/shippedPacks.generated.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** In KiB, minified: what a program loads before it does anything. A tenth more than it was when this was written. */
const budgets = { 'server/src/main.node.ts': 900, 'server/src/cli/main.ts': 720, 'client/src/extension.node.ts': 520 } as const;

describe('what is loaded at the start', () => {
  for (const [entry, most] of Object.entries(budgets)) {
    const outputs = built(entry);
    const start = Object.entries(outputs).find(([, output]) => output.entryPoint === entry)?.[0] ?? '';
    const loaded = [...atOnce(outputs, start)];

    it(`is at most ${most} KiB for ${entry}`, () => {
      const size = loaded.reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0) / 1024;
      assert.ok(size > 100, 'hardly anything was built');
      assert.ok(size <= most, `${Math.ceil(size)} KiB`);
    });

    it(`has no generator of parsers, no barrel of date-fns, and no examples of rules for ${entry}`, () => {
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
