// Runs beside the server, on a thread of its own: an editor that is gone is noticed also while a long case is being judged.
import { workerData } from 'node:worker_threads';
import { boundHeap } from './boundHeap.js';
import { isRunning } from './isRunning.js';

// To start a thread sets some of what bounds the heap of the others back.
boundHeap();

const every = 1000; // milliseconds
/** The numbers of processes: the one that started the server, and editors. */
const masters: unknown = workerData;
const [parent, ...editors] = Array.isArray(masters) ? masters.filter((one) => typeof one === 'number') : [];

setInterval(() => {
  if (process.ppid === parent && editors.every(isRunning)) return;
  // Not `exit`, which in a thread ends the thread.
  process.kill(process.pid, 'SIGKILL');
}, every);
