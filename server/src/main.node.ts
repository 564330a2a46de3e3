import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Worker } from 'node:worker_threads';
import { findEvidence } from './files/findEvidence.js';
import { listCases, readCase, stampOf } from './files/folderCases.js';
import { loadLocalRulesAt } from './files/localRules.js';
import { isRunning } from './isRunning.js';
import { discreetWriter } from './lsp/discreetWriter.js';
import { createGate } from './lsp/gate.js';
import type { LoadLocalRules } from './lsp/localRules.js';
import { localRulesThroughEditor } from './lsp/localRulesThroughEditor.js';
import { startServer } from './lsp/startServer.js';
import { watchFraming } from './lsp/framing.js';
import { shippedPacks } from './rules/shippedPacks.generated.js';
import { today } from './today.js';

const byIpc = process.argv.includes('--node-ipc');
if (!byIpc)
  process.stdin.on(
    'data',
    watchFraming((why) => stop(`The editor sent what is no message: ${why}.`)),
  );
const reader = byIpc ? new IPCMessageReader(process) : new StreamMessageReader(process.stdin);
const writer = discreetWriter(byIpc ? new IPCMessageWriter(process) : new StreamMessageWriter(process.stdout));
const watch = new Worker(new URL('./watch.node.mjs', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 16 } });
watch.unref();
// Without it the server serves all the same, and goes when its input ends.
watch.on('error', () => undefined);
const gate = createGate(reader, writer, (editor) => {
  // A number from another machine, or from outside a container, says nothing: only what was once there can be seen to go.
  if (isRunning(editor)) watch.postMessage(editor);
});
if (byIpc) process.on('disconnect', gone);
// What came in before the end is still being read, and may say how to stop.
else process.stdin.on('end', () => setTimeout(gone, 200));
const connection = createConnection(ProposedFeatures.all, gate.reader, writer);
const throughEditor = localRulesThroughEditor(connection);
// What is not on this computer only the editor can read.
const loadLocalRules: LoadLocalRules = (uri, ...rest) =>
  (/^(?:file|untitled):/u.test(uri) ? loadLocalRulesAt : throughEditor)(uri, ...rest);
const folderFiles = { findEvidence, listCases, readCase, stampOf };
const rulebook = { packs: shippedPacks, loadLocalRules, folderFiles };
startServer(connection, { today, soon: setImmediate, later }, rulebook);

function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

function gone(): void {
  process.exit(gate.wasShutDown() ? 0 : 1);
}

function stop(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
