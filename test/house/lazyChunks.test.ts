import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { buildSync, type Metafile } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is there for when it is needed, by the names of the files that it is made of. */
const yaml = /node_modules\/(?:yaml|valibot)\//u;
const html = /node_modules\/(?:htmlparser2|entities)\//u;
const copies = /service\/anonymise\//u;
const judging = /\.generated\.[jt]s$|src\/(?:chronology|rules)\//u;

const programs = [
  { entries: ['server/src/main.node.ts'], later: { yaml, html, copies, judging } },
  { entries: ['server/src/main.node.ts', 'server/src/main.serving.ts'], later: { yaml, html, copies } },
  { entries: ['server/src/cli/main.ts'], later: { yaml, copies } },
];

for (const { entries, later } of programs) {
  describe(`what ${entries.join(' and then ')} loads as it starts`, () => {
    const { outputs } = bundle(entries[0] ?? '');
    const starts = Object.keys(outputs).filter((file) => entries.includes(outputs[file]?.entryPoint ?? ''));
    const inputs = new Set(
      starts.flatMap((start) => [...atOnce(outputs, start)]).flatMap((file) => Object.keys(outputs[file]?.inputs ?? {})),
    );

    it('is itself', () => assert.ok(entries.every((entry) => inputs.has(entry))));

    for (const [what, names] of Object.entries(later)) {
      it(`has nothing of what is there for when it is needed: ${what}`, () => {
        const among = (all: readonly string[]) => all.filter((name) => names.test(name));
        assert.deepEqual(among([...inputs]), []);
        assert.notDeepEqual(among(Object.values(outputs).flatMap((output) => Object.keys(output.inputs))), []);
      });
    }
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
