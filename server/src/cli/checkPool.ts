import type { Worker } from 'node:worker_threads';
import { failedFile, type CheckOrder, type FileOutcome, type ToCheck } from './checkFile.js';

/** Threads that check files beside each other. */
export interface CheckPool {
  /** How many files are checked before it is worth while to start them. */
  readonly after: number;
  readonly threads: number;
  readonly start: (order: CheckOrder) => Worker;
}

/** The first that a thread is told; after that, what to check. */
export interface ThreadOrder {
  readonly order: CheckOrder;
  readonly coloured: boolean;
}

/** So many files go to a thread at once: a message takes as long as a small file. */
const BATCH = 16;
/** So many batches for each thread wait to be checked or to be written, however many files there are. */
const AHEAD = 4;

/**
 * What came of each file, in their order. A file over which a thread ends takes no other with it.
 * @param here checks a file in this thread, where others cannot be started.
 */
export async function* checkInPool(
  files: Iterator<ToCheck>,
  pool: CheckPool,
  order: CheckOrder,
  here: (file: ToCheck) => Promise<FileOutcome>,
): AsyncGenerator<FileOutcome, void> {
  const known = { work: false };
  const all = Array.from({ length: pool.threads }, () => createThread(() => pool.start(order), here, known));
  const free = [...all];
  const waiting: ((thread: Thread) => void)[] = [];
  const inHand: Promise<readonly FileOutcome[]>[] = [];

  async function checked(batch: readonly ToCheck[]): Promise<readonly FileOutcome[]> {
    const thread = free.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)));
    const outcomes = await thread.check(batch);
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
    return outcomes;
  }

  try {
    for (;;) {
      while (inHand.length < pool.threads * AHEAD) {
        const batch = nextOf(files);
        if (batch.length === 0) break;
        inHand.push(checked(batch));
      }
      const outcomes = await inHand.shift();
      if (outcomes === undefined) return;
      yield* outcomes;
    }
  } finally {
    await Promise.all(all.map((thread) => thread.end()));
  }
}

function nextOf(files: Iterator<ToCheck>): readonly ToCheck[] {
  const batch: ToCheck[] = [];
  while (batch.length < BATCH) {
    const next = files.next();
    if (next.done === true) break;
    batch.push(next.value);
  }
  return batch;
}

interface Thread {
  readonly check: (files: readonly ToCheck[]) => Promise<readonly FileOutcome[]>;
  readonly end: () => Promise<void>;
}

/** @param known whether threads work at all, as is known from any. */
function createThread(start: () => Worker, here: (file: ToCheck) => Promise<FileOutcome>, known: { work: boolean }): Thread {
  let worker: Worker | undefined;
  let ended = false;
  let settle: (outcomes?: readonly FileOutcome[]) => void = () => undefined;

  function started(): Worker {
    const thread = start();
    thread.on('message', (outcomes: readonly FileOutcome[]) => settle(outcomes));
    // Such as when it runs out of memory. What it says of that may quote the case.
    thread.on('error', () => undefined);
    thread.on('exit', () => {
      worker = undefined;
      settle();
    });
    return thread;
  }

  /** Nothing where the thread ended over it. */
  function asked(files: readonly ToCheck[]): Promise<readonly FileOutcome[] | undefined> {
    return new Promise((resolve) => {
      settle = resolve;
      (worker ??= started()).postMessage(files);
    });
  }

  async function check(files: readonly ToCheck[]): Promise<readonly FileOutcome[]> {
    const outcomes = ended ? [] : await asked(files);
    // Nobody waits for it any more.
    if (ended) return [];
    known.work ||= outcomes !== undefined;
    if (outcomes !== undefined) return outcomes;
    const [only] = files;
    if (only !== undefined && files.length === 1) return [known.work ? failedFile(only) : await here(only)];
    // One of them it was: each by itself, in a thread that is new where the one before was lost.
    const each: FileOutcome[] = [];
    for (const file of files) each.push(...(await check([file])));
    return each;
  }

  async function end(): Promise<void> {
    ended = true;
    await worker?.terminate();
  }

  return { check, end };
}
