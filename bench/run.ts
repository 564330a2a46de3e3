// `npm run bench`: measures every row of the performance page in one run, each candidate in a process of its own, and writes
// docs/performance.md. `--json` prints the rows as data; `--only words` measures the rows with those words in their names, and writes nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { banner, programs } from '../.ci/programs.mjs';
import { bundleParts } from './bundleParts.js';
import { page, table } from './report.js';
import { measureRows } from './rows.js';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, only: { type: 'string' } } });
const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
const built = join(here, 'node_modules/.built');

if (!existsSync(join(here, 'node_modules/langium'))) must('npm', ['ci', '--no-audit', '--no-fund'], here);
// What is measured is what is shipped, from the sources as they are.
must(process.execPath, ['.ci/build.mjs'], root);
const bundle = bundleParts(await buildCandidates(), 'server.node.mjs');
const rows = measureRows({ root, built, bundle, only: values.only, tell: (text) => process.stderr.write(text) });
console.log(values.json ? JSON.stringify({ rows }, undefined, 2) : table(rows));
if (values.only === undefined) await writeFile(join(root, 'docs/performance.md'), await laidOut(page(rows)));

function must(program: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(program, args, { cwd, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed.`);
}

/** With maps to the sources, as are the programs of which a profile is taken. @returns what went into those. */
async function buildCandidates(): Promise<Metafile> {
  const common: BuildOptions = {
    absWorkingDir: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    sourcemap: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
    banner,
  };
  const candidates = readdirSync(join(here, 'candidates')).filter((name) => name.endsWith('.ts'));
  await build({
    ...common,
    entryPoints: candidates.map((name) => `bench/candidates/${name}`),
    outdir: built,
    loader: { '.grammar': 'text', '.langium': 'text' },
  });
  const { metafile } = await build({
    ...common,
    entryPoints: programs,
    splitting: true,
    outdir: join(built, 'dist'),
    metafile: true,
  });
  return metafile;
}

/** As every other page here. */
async function laidOut(text: string): Promise<string> {
  const { format } = await import('prettier');
  return format(text, { parser: 'markdown', printWidth: 140, singleQuote: true });
}
