import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { isRunning } from './isRunning.js';
import { discreetWriter } from './lsp/discreetWriter.js';
import { watchFraming } from './lsp/framing.js';
import { createGate } from './lsp/gate.js';
import { greet } from './lsp/greet.js';
import { holdBack } from './lsp/holdBack.js';

const byIpc = process.argv.includes('--node-ipc');
if (!byIpc)
  process.stdin.on(
    'data',
    watchFraming((why) => stop(`The editor sent what is no message: ${why}.`)),
  );
const reader = byIpc ? new IPCMessageReader(process) : new StreamMessageReader(process.stdin);
const writer = discreetWriter(byIpc ? new IPCMessageWriter(process) : new StreamMessageWriter(process.stdout));
/** The process that started the server, and that of the editor: without them it goes. Looked at now, since they may be gone soon. */
const masters = [process.ppid];
const gate = createGate(reader, writer, (editor) => {
  // A number from another machine, or from outside a container, says nothing: only what was once there can be seen to go.
  if (isRunning(editor)) masters.push(editor);
});
/** The editor is answered before what judges is loaded, and sends its files meanwhile. */
const held = holdBack(gate.reader);
let loaded: Promise<void> | undefined;
if (byIpc) process.on('disconnect', gone);
// What came in before the end is still being read, and may say how to stop.
else process.stdin.on('end', () => void (loaded ?? Promise.resolve()).then(() => setTimeout(gone, 200)));
const connection = createConnection(ProposedFeatures.all, held.reader, writer);
const greeting = greet(connection, () => {
  loaded = new Promise((answered) => setImmediate(answered)).then(load);
});

async function load(): Promise<void> {
  try {
    const { serve } = await import('./main.serving.js');
    serve(connection, greeting, masters);
    held.letOn();
  } catch {
    stop('The server could not be loaded.');
  }
}

function gone(): void {
  process.exit(gate.wasShutDown() ? 0 : 1);
}

function stop(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
