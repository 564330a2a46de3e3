// `npm run bench`: measures every row of the performance page in one run, each candidate in a process of its own, and writes
// docs/performance.md. `--json` prints the rows as data.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { page, table } from './report.js';
import { measureRows } from './rows.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');

if (!existsSync(join(here, 'node_modules'))) {
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) throw new Error('What the bench needs could not be installed.');
}
const candidates = readdirSync(join(here, 'candidates')).filter((name) => name.endsWith('.ts'));
await build({
  absWorkingDir: root,
  entryPoints: candidates.map((name) => `bench/candidates/${name}`),
  outdir: 'bench/node_modules/.built',
  outExtension: { '.js': '.mjs' },
  loader: { '.grammar': 'text', '.langium': 'text' },
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
const wanted = process.argv.find((one) => one.startsWith('--only='))?.slice('--only='.length);
const json = process.argv.includes('--json');
const rows = measureRows({ root, only: wanted, tell: (text) => process.stderr.write(text) });
console.log(json ? JSON.stringify({ rows }, undefined, 2) : table(rows));
if (wanted === undefined) await writeFile(join(root, 'docs/performance.md'), page(rows));
