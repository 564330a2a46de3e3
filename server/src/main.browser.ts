import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { createGate } from './lsp/gate.js';
import { localRulesThroughEditor } from './lsp/localRulesThroughEditor.js';
import { startServer } from './lsp/startServer.js';
import { shippedPacks } from './rules/shippedPacks.generated.js';
import { today } from './today.js';

const writer = new BrowserMessageWriter(self);
const gate = createGate(new BrowserMessageReader(self), writer);
const connection = createConnection(ProposedFeatures.all, gate.reader, writer);
const rulebook = { packs: shippedPacks, loadLocalRules: localRulesThroughEditor(connection) };
// A client that starts the server again makes a Worker of its own: this one ends.
connection.onExit(() => self.close());
startServer(connection, { today, soon: (run) => void setTimeout(run, 0), now, later }, rulebook);

function now(): number {
  return performance.now();
}

function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
