import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { buildSync, type Metafile } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

for (const entry of ['server/src/main.node.ts', 'server/src/cli/main.ts']) {
  describe(`what ${entry} loads as it starts`, () => {
    const { outputs } = bundle(entry);
    const start = Object.entries(outputs).find(([, output]) => output.entryPoint === entry)?.[0] ?? '';
    const inputs = [...atOnce(outputs, start)].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));

    it('is itself', () => assert.ok(inputs.includes(entry)));

    it('has nothing that reads YAML, which is there for when it is needed', () => {
      const yaml = (names: readonly string[]) => names.filter((name) => /node_modules\/(?:yaml|valibot)\//u.test(name));
      assert.deepEqual(yaml(inputs), []);
      assert.notDeepEqual(yaml(Object.values(outputs).flatMap((output) => Object.keys(output.inputs))), []);
    });
  });
}

function bundle(entry: string): Metafile {
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    outdir: 'none',
    write: false,
    metafile: true,
  });
  return metafile;
}

/** A bundle, and those that it imports before it runs. */
function atOnce(outputs: Metafile['outputs'], file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') atOnce(outputs, path, seen);
  return seen;
}
