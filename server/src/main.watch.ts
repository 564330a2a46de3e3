// Runs beside the server, on a thread of its own: an editor that is gone is noticed also while a long case is being judged.
import { workerData } from 'node:worker_threads';
import { boundNewSpace } from './boundHeap.js';
import { isRunning } from './isRunning.js';

const every = 1000; // milliseconds
const data: unknown = workerData;
const given: readonly unknown[] = Array.isArray(data) ? data : [];
/** The numbers of processes: the one that started the server, and editors. */
const [parent, ...editors] = given.filter((one) => typeof one === 'number');

setInterval(() => {
  if (process.ppid === parent && editors.every(isRunning)) return;
  // Not `exit`, which in a thread ends the thread.
  process.kill(process.pid, 'SIGKILL');
}, every);

for (const state of given) {
  if (!(state instanceof Int32Array)) continue;
  // To begin a thread lets the new space of the others grow again.
  boundNewSpace(state[1] === 1);
  Atomics.store(state, 0, 1);
  Atomics.notify(state, 0);
}
