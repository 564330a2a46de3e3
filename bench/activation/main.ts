// In a VS Code that has just started, from opening a case to its first finding. Each round is a VS Code of its own.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runHostSuite } from '../../test/support/vscode/runHostSuite.js';
import { root } from '../../test/support/vscode/paths.js';
import { asked, say } from '../measure.js';

const { rounds } = asked();
const folder = mkdtempSync(join(tmpdir(), 'chron-activation-'));
try {
  const suite = join(folder, 'suite.cjs');
  await build({
    entryPoints: [join(root, 'bench/activation/host.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
  });
  const timed: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const result = join(folder, `${i}.txt`);
    const environment = { CHRON_RESULTS: result };
    const { exitCode, log } = await runHostSuite({ extension: root, suite, folder: join(root, 'examples'), environment }, 'oldest');
    if (exitCode !== 0) throw new Error(`VS Code ended with ${exitCode}.\n${log}`);
    timed.push(Number(readFileSync(result, 'utf8')));
  }
  say({ events: 1, rounds: timed });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
