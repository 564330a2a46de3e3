// What the server is made of, which `main.node.ts` loads once it has answered `initialize`.
import type { Connection } from 'vscode-languageserver';
import { Worker } from 'node:worker_threads';
import { boundHeap } from './boundHeap.js';
import { findEvidence } from './files/findEvidence.js';
import { listCases, readCase, stampOf } from './files/folderCases.js';
import { loadLocalRulesAt } from './files/localRules.js';
import type { Greeting } from './lsp/greet.js';
import type { LoadLocalRules } from './lsp/localRules.js';
import { localRulesThroughEditor } from './lsp/localRulesThroughEditor.js';
import { startServer } from './lsp/startServer.js';
import { shippedPacks } from './rules/shippedPacks.generated.js';
import { today } from './today.js';

/** @param masters the numbers of the processes without which the server goes, first that which started it. */
export function serve(connection: Connection, greeting: Greeting, masters: readonly number[]): void {
  boundHeap();
  const throughEditor = localRulesThroughEditor(connection);
  // What is not on this computer only the editor can read.
  const loadLocalRules: LoadLocalRules = (uri, ...rest) =>
    (/^(?:file|untitled):/u.test(uri) ? loadLocalRulesAt : throughEditor)(uri, ...rest);
  const folderFiles = { findEvidence, listCases, readCase, stampOf };
  const rulebook = { packs: shippedPacks, loadLocalRules, folderFiles };
  startServer(connection, { today, soon: setImmediate, now, later }, rulebook, greeting);
  setTimeout(() => startWatch(masters), untilWatch).unref();
}

/** In milliseconds. The start of a thread costs as much as a small case, and is not to compete with the first findings. */
const untilWatch = 1000;
const longestBeginning = 100;

function startWatch(masters: readonly number[]): void {
  const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const options = { workerData: [begun, ...masters], resourceLimits: { maxOldGenerationSizeMb: 16 } };
  const watch = new Worker(new URL('./watch.node.mjs', import.meta.url), options);
  watch.unref();
  // Without it the server serves all the same, and goes when its input ends.
  watch.on('error', () => undefined);
  // Until it has begun, the heap is not bounded: what is read meanwhile would take several times the room.
  Atomics.wait(begun, 0, 0, longestBeginning);
}

function now(): number {
  return performance.now();
}

function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
