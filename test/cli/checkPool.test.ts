import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createColors } from 'picocolors';
import type { CheckOrder, FileOutcome, ToCheck } from '../../server/src/cli/checkFile.js';
import { checkInPool, type CheckPool, type ThreadOrder } from '../../server/src/cli/checkPool.js';
import { run } from '../../server/src/cli/run.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { bundled } from '../support/bundled.js';
import { folder } from '../support/cli/runChron.js';

const order: CheckOrder = { settings: { today: 20_000 }, assumed: [], json: false, explain: false, columns: 100 };

/** A thread that says of each file its name, sooner or later, and ends over one that is named so. */
const fake = `
  const { parentPort } = require('node:worker_threads');
  parentPort.once('message', () => parentPort.on('message', (files) => {
    if (files.some(({ path }) => path.includes('deadly'))) process.exit(1);
    const outcomes = files.map(({ path }) => ({ out: path, err: '', failed: false, counts: { error: 0, warning: 0, information: 0 } }));
    setTimeout(() => parentPort.postMessage(outcomes), Math.random() * 3);
  }));`;

function poolOf(code: string, threads = 3): CheckPool {
  const start = () => {
    const thread = new Worker(code, { eval: true });
    thread.postMessage({});
    return thread;
  };
  return { after: 0, threads, start };
}

async function all(files: Iterator<ToCheck>, pool: CheckPool): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const here = async ({ path }: ToCheck) => ({
    out: `here ${path}`,
    err: '',
    failed: false,
    counts: { error: 0, warning: 0, information: 0 },
  });
  for await (const outcome of checkInPool(files, pool, order, here)) outcomes.push(outcome);
  return outcomes;
}

describe('chron check in threads', () => {
  it('ends at once when whoever reads its output has seen enough, and leaves no thread behind', async () => {
    const pool = poolOf(fake);
    const started: Worker[] = [];
    const start = () => {
      const thread = pool.start(order);
      started.push(thread);
      return thread;
    };
    const files = Array.from({ length: 500 }, (_, i) => ({ path: String(i) })).values();
    const outcomes = checkInPool(files, { ...pool, start }, order, () => Promise.reject(new Error('here')));
    assert.equal((await outcomes.next()).value?.out, '0');
    await outcomes.return();
    assert.equal(started.length, 3);
    assert.deepEqual(
      started.map(({ threadId }) => threadId),
      [-1, -1, -1],
    );
    assert.ok(files.next().value !== undefined, 'not all were taken');
  });

  it('gives what came of each file in the order of the files, whichever thread is done first', async () => {
    const names = Array.from({ length: 700 }, (_, i) => `case ${i}`);
    const outcomes = await all(names.map((path) => ({ path })).values(), poolOf(fake));
    assert.deepEqual(
      outcomes.map(({ out }) => out),
      names,
    );
  });

  it('loses the one file over which a thread ends, and says so', async () => {
    const names = Array.from({ length: 100 }, (_, i) => (i === 40 || i === 99 ? `deadly ${i}` : `case ${i}`));
    const outcomes = await all(names.map((path) => ({ path })).values(), poolOf(fake));
    assert.deepEqual(
      outcomes.map(({ out, err }) => out ?? err),
      names.map((name) =>
        name.startsWith('deadly') ? `chron: ${name} could not be checked, because of an error in the program.\n` : name,
      ),
    );
  });

  it('goes on in its own thread where no other can be started', async () => {
    const outcomes = await all([{ path: 'a' }, { path: 'b' }].values(), poolOf('process.exit(1)'));
    assert.deepEqual(
      outcomes.map(({ out }) => out),
      ['here a', 'here b'],
    );
  });

  it('looks ahead by as much in a folder of 20,000 files as in one of 2,000', async () => {
    let [taken, most] = [0, 0];
    function* files(count: number): Generator<ToCheck, void> {
      for (taken = 0; taken < count; taken += 1) yield { path: String(taken) };
    }
    const aheadIn = async (count: number): Promise<number> => {
      most = 0;
      let done = 0;
      const instant = fake.replace(/setTimeout\(\(\) => (.*), Math.*\);/u, '$1;');
      for await (const outcome of checkInPool(files(count), poolOf(instant, 2), order, () => Promise.reject(new Error('here')))) {
        assert.equal(outcome.out, String(done));
        done += 1;
        most = Math.max(most, taken - done);
      }
      assert.equal(done, count);
      return most;
    };
    const [few, many] = [await aheadIn(2000), await aheadIn(20_000)];
    assert.ok(few > 0 && many <= few, `${few} and ${many} files ahead`);
  });

  for (const options of [[], ['--format', 'json'], ['--explain', '--assume', 'line 4 = 10 July 2019']]) {
    it(`says byte by byte what one thread says: ${options.join(' ')}`, async () => {
      const cases = join(folder, 'for threads');
      mkdirSync(join(cases, 'none here'), { recursive: true });
      for (let i = 0; i < 60; i += 1)
        writeFileSync(
          join(cases, `case ${i}.chron`),
          `as at: 1 May 2021\nlocal rules: ${i % 9 === 0 ? 'gone.yaml' : ''}\n\n1 July 2019: strategy discussion about C${i}\n${(i % 28) + 1} August 2019: ICPC about C${i}\n31 February 2019: nonsense\n`,
        );
      writeFileSync(join(cases, 'case 20.chron'), Uint8Array.from([0x43, 0x92]));
      const args = ['check', join(cases, 'none here'), cases, join(cases, 'not there.chron'), ...options];
      const [alone, together] = [await said(args), await said(args, { after: 3, threads: 2, start: startReal })];
      assert.deepEqual(together, alone);
      assert.equal(alone.code, 2);
      assert.ok(alone.out.length > 5000 && alone.err.split('\n').length > 9);
    });
  }
});

function startReal(told: CheckOrder): Worker {
  const thread = new Worker(bundled('cli/main.check.ts'));
  const message: ThreadOrder = { order: told, coloured: true };
  thread.postMessage(message);
  return thread;
}

async function said(args: readonly string[], pool?: CheckPool) {
  let [out, err] = ['', ''];
  const code = await run(args, {
    packs: builtInPacks,
    today: () => 20_000,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    columns: 100,
    colours: createColors(true),
    ...(pool && { pool }),
  });
  return { code, out, err };
}
