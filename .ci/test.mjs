// Everything that has to hold, in order. Run by `npm test`. The last line says how many passed and failed; the exit code is 0 only
// if none failed. Each check of the sources counts as one; a suite counts by what mocha itself recorded, and has to have run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readMochaResults } from '../test/support/mochaResults.ts';
import { root } from '../test/support/vscode/paths.ts';

const results = join(root, '.vscode-test/results');
const total = { passed: 0, failed: 0 };

/** Runs a program of ours with all that it says. @returns whether it ended well. */
async function run(program, args, environment = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  await once(child, 'close');
  return child.exitCode === 0;
}

const npmRun = (script) => run('npm', ['run', '--silent', script]);

function heading(name) {
  console.log(`\n== ${name}`);
}

function count(passed, failed) {
  total.passed += passed;
  total.failed += failed;
  console.log(failed === 0 ? `ok, ${passed}` : `${passed} passed, ${failed} FAILED`);
}

/** One check of the sources: one test. */
async function check(name, script) {
  heading(name);
  const well = await npmRun(script);
  count(well ? 1 : 0, well ? 0 : 1);
  return well;
}

/** Adds what a suite's own report says; one failure more when it says that all is well and yet did not end well. */
async function countSuite(file, endedWell, told = true) {
  const suite = await readMochaResults(join(results, file));
  if (told) for (const failure of suite.told) console.log(`\n${failure}`);
  count(suite.passed, suite.failed === 0 && !endedWell ? 1 : suite.failed);
}

async function unit() {
  heading('Unit suites');
  const file = join(results, 'unit.json');
  const report = ['--reporter', 'json', '--reporter-option', `output=${file}`];
  const refused = join(results, 'refused by the units.txt');
  const environment = { NODE_OPTIONS: `--require=${JSON.stringify(join(root, 'test/support/noSockets.cjs'))}`, CHRON_REFUSED: refused };
  const [program, ...before] = await withoutNetwork();
  const options = ['node_modules/mocha/bin/mocha.js', '--forbid-only', '--forbid-pending', ...report];
  const endedWell = await run(program, [...before, ...options], environment);
  await countSuite('unit.json', endedWell);
  const asked = await readFile(refused, 'utf8').catch(() => '');
  if (asked !== '') console.log(`Something asked for the network:\n${asked}`);
  count(asked === '' ? 1 : 0, asked === '' ? 0 : 1);
  const empty = await foldersWithoutATest(file);
  if (empty.length > 0) count(0, empty.length);
  for (const folder of empty) console.log(`No test ran in test/${folder}.`);
}

/** Node, in a network namespace with nothing in it where the machine allows that. Sockets are refused in any case. */
async function withoutNetwork() {
  for (const options of [['--net'], ['--net', '--map-current-user']]) {
    const tried = spawn('unshare', [...options, 'true'], { stdio: 'ignore' });
    const [code] = await once(tried, 'exit').catch(() => [1]);
    if (code !== 0) continue;
    console.log('In an empty network namespace, with sockets refused.');
    return ['unshare', ...options, process.execPath];
  }
  await mkdir(results, { recursive: true });
  await appendFile(join(results, 'not-run.txt'), 'The unit suites in an empty network namespace: this machine does not allow one\n');
  console.log('NOT RUN in an empty network namespace, which this machine does not allow. Sockets are refused all the same.');
  return [process.execPath];
}

/** A folder that the pattern in package.json misses, or whose tests do not load, would otherwise go unseen. */
async function foldersWithoutATest(file) {
  const others = ['support', 'corpus', 'data', 'e2e', 'syntaxes'];
  const entries = await readdir(join(root, 'test'), { withFileTypes: true });
  const report = await readFile(file, 'utf8').catch(() => '');
  const folders = entries.filter((entry) => entry.isDirectory() && !others.includes(entry.name)).map((entry) => entry.name);
  return folders.filter((folder) => !report.includes(`/test/${folder}/`));
}

/** Counted by file, as vscode-tmgrammar-test counts. */
async function colours() {
  heading('Colours');
  const files = (await readdir(join(root, 'test/syntaxes')).catch(() => [])).filter((name) => name.endsWith('.test.chron'));
  const outcomes = [];
  for (const file of files) outcomes.push(await run('node_modules/.bin/vscode-tmgrammar-test', ['--compact', `test/syntaxes/${file}`]));
  const passed = outcomes.filter(Boolean).length;
  if (files.length === 0) console.log('test/syntaxes has no test.');
  count(passed, files.length === 0 ? 1 : files.length - passed);
}

async function inVsCode(built) {
  heading('In VS Code');
  if (!built) {
    console.log('Not run: the build failed.');
    count(0, 1);
    return;
  }
  const endedWell = await npmRun('test:e2e');
  await countSuite('inside.json', endedWell, false);
  await countSuite('person.json', endedWell, false);
}

async function all() {
  await rm(results, { recursive: true, force: true });
  const built = await check('Build', 'build');
  await check('Types', 'typecheck');
  await check('Lint', 'lint');
  await check('Format', 'format:check');
  await check('Unused code', 'unused');
  await check('Package, twice', 'test:package');
  await unit();
  await colours();
  await inVsCode(built);
}

await all().catch((error) => {
  console.error(error);
  total.failed += 1;
});
// What this machine does not let us try is said, and not taken for a success.
const notRun = (await readFile(join(results, 'not-run.txt'), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
if (notRun.length > 0) console.log(`\n${notRun.length} not run:\n${notRun.map((line) => `  ${line}`).join('\n')}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
