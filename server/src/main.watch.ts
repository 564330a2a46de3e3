// Runs beside the server, on a thread of its own: an editor that is gone is noticed also while a long case is being judged.
import { parentPort } from 'node:worker_threads';
import { isRunning } from './isRunning.js';

const every = 1000; // milliseconds
const parent = process.ppid;
const editors = new Set<number>();

parentPort?.on('message', (editor: unknown) => {
  if (typeof editor === 'number') editors.add(editor);
});

setInterval(() => {
  if (process.ppid === parent && [...editors].every(isRunning)) return;
  // Not `exit`, which in a thread ends the thread.
  process.kill(process.pid, 'SIGKILL');
}, every);
