// The whole product in a real VS Code: a suite inside the extension host, then the packaged extension used as a person would.
// `npm run test:e2e` takes the oldest VS Code that we claim, `npm run test:e2e:newest` the newest. Both want a built dist/.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readMochaResults } from '../support/mochaResults.js';
import { fetchBrowser } from '../support/vscode/browser.js';
import { carriedVsCode, type Age } from '../support/vscode/carriedVsCode.js';
import { fetchedFolder } from '../support/vscode/fetchPackages.js';
import { packageExtension } from '../support/vscode/packageExtension.js';
import { root } from '../support/vscode/paths.js';
import { runHostSuite } from '../support/vscode/runHostSuite.js';

const results = join(fetchedFolder, 'results');
const age: Age = process.argv[2] === 'newest' ? 'newest' : 'oldest';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130)); // which ends what was started
await mkdir(results, { recursive: true });
// Fetched first, so that no test's time goes into it.
await carriedVsCode(age);
await fetchBrowser();
const vsix = await packageExtension();
const failures = (await report('Inside VS Code', 'inside', insideVsCode)) + (await report('As a person', 'person', asAPerson));
process.exitCode = failures === 0 ? 0 : 1;

async function insideVsCode(output: string): Promise<boolean> {
  const suite = join(fetchedFolder, 'hostSuite.cjs');
  await build({
    entryPoints: [join(root, 'test/e2e/host/run.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
  });
  const refused = join(results, 'refused.txt');
  await rm(refused, { force: true });
  const environment = { CHRON_RESULTS: output, CHRON_REFUSED: refused };
  const { exitCode, log } = await runHostSuite({ extension: root, suite, folder: join(root, 'examples'), environment }, age);
  if (!existsSync(output)) console.error(log);
  return exitCode === 0;
}

async function asAPerson(output: string): Promise<boolean> {
  const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
  const options = ['--no-package', '--node-option', 'import=tsx', '--forbid-only', '--forbid-pending', '--exit', '--timeout', '60000'];
  const reporter = ['--reporter', 'json', '--reporter-option', `output=${output}`];
  const child = spawn(process.execPath, [mocha, ...options, ...reporter, 'test/e2e/person/**/*.test.ts'], {
    cwd: root,
    env: { ...process.env, CHRON_VSCODE: age, CHRON_VSIX: vsix },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await once(child, 'close');
  return child.exitCode === 0;
}

/** Runs one suite and says how it went. @returns how many tests failed; one at least when the suite itself did not end well. */
async function report(name: string, file: string, run: (output: string) => Promise<boolean>): Promise<number> {
  const output = join(results, `${file}.json`);
  await rm(output, { force: true });
  const endedWell = await run(output).catch((error: unknown) => {
    console.error(error);
    return false;
  });
  const { passed, failed, told } = await readMochaResults(output);
  for (const failure of told) console.error(`\n${failure}`);
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  return Math.max(failed, endedWell ? 0 : 1);
}
