import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { metaModel } from '../../support/lsp/metaModel.js';
import { readMochaResults } from '../../support/mochaResults.js';
import { fetchedFolder } from '../../support/vscode/fetchPackages.js';
import { root } from '../../support/vscode/paths.js';
import { most, type Figure } from '../figure.js';

const countsOf = v.object({ checked: v.number(), wrong: v.number() });

/** The suites in which an editor and a server talk. */
const suites = ['test/lsp/*.test.ts', 'test/typing/*.test.ts', 'test/isolation/canary.test.ts', 'test/isolation/hostileText.test.ts'];

/** Every message of the test suite, both ways, beside the protocol's own description. */
export async function traffic(): Promise<readonly Figure[]> {
  if (metaModel() === undefined) return [most('NOT RUN: no meta model of the protocol that CHRON_LSP_META_MODEL names', Number.NaN, 0)];
  const folder = join(fetchedFolder, 'reliability');
  const [counts, report] = [join(folder, 'traffic.json'), join(folder, 'traffic-suites.json')];
  await mkdir(folder, { recursive: true });
  await rm(counts, { force: true });
  await rm(report, { force: true });
  const options = ['--no-config', '--no-package', '--node-option', 'import=tsx', '--timeout', '60000'];
  const reporter = ['--reporter', 'json', '--reporter-option', `output=${report}`];
  const mocha = spawn(process.execPath, ['node_modules/mocha/bin/mocha.js', ...options, ...reporter, ...suites], {
    cwd: root,
    env: { ...process.env, CHRON_TRAFFIC_COUNTS: counts },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(mocha, 'exit');
  const { passed, failed, told } = await readMochaResults(report);
  for (const words of told) console.log(words);
  const { checked, wrong } = existsSync(counts)
    ? v.parse(countsOf, JSON.parse(readFileSync(counts, 'utf8')))
    : { checked: 0, wrong: Number.NaN };
  return [
    { what: 'messages checked against the meta model', value: checked, unit: '', limit: 1000, atLeast: true },
    most('messages that the protocol does not have so', wrong, 0),
    most(`tests that failed, of ${passed + failed}`, failed, 0),
  ];
}
