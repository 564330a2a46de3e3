// What the server is made of, which `main.node.ts` loads once it has answered `initialize`.
import type { Connection } from 'vscode-languageserver';
import { Worker } from 'node:worker_threads';
import { boundHeap, boundNewSpace } from './boundHeap.js';
import { findEvidence } from './files/findEvidence.js';
import { listCases, readCase, stampOf } from './files/folderCases.js';
import { loadLocalRulesAt } from './files/localRules.js';
import { watchAmountOpen } from './lsp/amountOpen.js';
import type { Greeting } from './lsp/greet.js';
import type { LoadLocalRules } from './lsp/localRules.js';
import { localRulesThroughEditor } from './lsp/localRulesThroughEditor.js';
import { startServer } from './lsp/startServer.js';
import { shippedPacks } from './rules/shippedPacks.generated.js';
import { today } from './today.js';

/** @param masters the numbers of the processes without which the server goes, first that which started it. */
export function serve(connection: Connection, greeting: Greeting, masters: readonly number[]): void {
  boundHeap();
  // Until it is known how much is opened: the new space never shrinks.
  boundNewSpace(true);
  const throughEditor = localRulesThroughEditor(connection);
  // What is not on this computer only the editor can read.
  const loadLocalRules: LoadLocalRules = (uri, ...rest) =>
    (/^(?:file|untitled):/u.test(uri) ? loadLocalRulesAt : throughEditor)(uri, ...rest);
  const folderFiles = { findEvidence, listCases, readCase, stampOf };
  const rulebook = { packs: shippedPacks, loadLocalRules, folderFiles };
  const documents = startServer(connection, { today, soon: setImmediate, now, later }, rulebook, greeting);
  /** Told to the watch: whether it has begun, and whether much is open. */
  const state = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  state[1] = 1;
  watchAmountOpen(documents, (isMuch) => {
    state[1] = Number(isMuch);
    boundNewSpace(isMuch);
  });
  setTimeout(() => startWatch(state, masters), untilWatch).unref();
}

/** In milliseconds. The start of a thread costs as much as a small case, and is not to compete with the first findings. */
const untilWatch = 1000;
const longestBeginning = 100;

function startWatch(state: Int32Array, masters: readonly number[]): void {
  const options = { workerData: [state, ...masters], resourceLimits: { maxOldGenerationSizeMb: 16 } };
  const watch = new Worker(new URL('./watch.node.mjs', import.meta.url), options);
  watch.unref();
  // Without it the server serves all the same, and goes when its input ends.
  watch.on('error', () => undefined);
  // Until it has begun, the new space is not bounded: what is read meanwhile would take several times the room.
  Atomics.wait(state, 0, 0, longestBeginning);
}

function now(): number {
  return performance.now();
}

function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
