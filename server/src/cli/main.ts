import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { stdout } from 'node:process';
import { Worker } from 'node:worker_threads';
import colours from 'picocolors';
import { shippedPacks } from '../rules/shippedPacks.generated.js';
import { today } from '../today.js';
import type { CheckOrder } from './checkFile.js';
import type { CheckPool, ThreadOrder } from './checkPool.js';
import { run } from './run.js';

/**
 * How many files are checked before threads are started for the rest. Each thread begins cold, and two on two cores get in each other's way:
 * 400 small cases took 4.0 s of processor time in one thread, 5.2 s when two took the last 200; 1,600 took 10.8 s, and 16.5 s when two took
 * the last 1,400, which is 6 ms a file against 10 ms. So what is gained is a fifth for two threads, and more only for more of them, from about a
 * thousand files on; and nothing where the processor is busy with other things: then 1,600 took 55 s in one thread and 69 s in two.
 */
const POOL_AFTER = 1000;
/** More would wait for the one thread that writes. */
const MOST_THREADS = 8;

const coloured = stdout.isTTY === true && colours.isColorSupported;
const watched = process.stderr.isTTY && !stdout.isTTY;

// Whoever reads the output may have seen enough, as "head" does.
stdout.on('error', () => process.exit());
// Nothing half written stays on the terminal.
if (watched)
  process.once('SIGINT', () => {
    progress(undefined);
    process.exit(130);
  });

process.exitCode = await run(process.argv.slice(2), {
  packs: shippedPacks,
  today,
  out: (text) => (stdout.write(text) ? undefined : once(stdout, 'drain')),
  // Results that go to a terminal show by themselves how far it is.
  ...(watched && { progress }),
  ...(availableParallelism() > 1 && { pool: pool() }),
  err: (text) => process.stderr.write(text),
  columns: Math.min(stdout.columns || 100, 100),
  colours: colours.createColors(coloured),
});

function pool(): CheckPool {
  return { after: POOL_AFTER, threads: Math.min(availableParallelism(), MOST_THREADS), start: startThread };
}

function startThread(order: CheckOrder): Worker {
  const thread = new Worker(new URL('./check.node.mjs', import.meta.url));
  const told: ThreadOrder = { order, coloured };
  thread.postMessage(told);
  return thread;
}

/** On one line that is written over, now and then. */
function progress(files: number | undefined): void {
  if (files === undefined) process.stderr.write('\r\u001B[K');
  else if (files % 100 === 0) process.stderr.write(`\r${files.toLocaleString('en-GB')} files checked`);
}
