import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type LogMessageParams,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/startServer.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import type { Pack } from '../../server/src/rules/pack.js';
import { createInbox } from '../support/lsp/inbox.js';
import { newTraffic, WatchedReader, WatchedWriter } from '../support/lsp/traffic.js';

const uri = 'file:///case.chron';

/** A server in this process, and an editor on it. */
async function serve(packs: readonly Pack[]) {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
  const loadLocalRules = () => Promise.reject(new Error('No case here names a pack.'));
  startServer(server, { today: () => 20_000, soon: setImmediate, now: () => 0, later: () => () => undefined }, { packs, loadLocalRules });
  const traffic = newTraffic();
  const editor = createProtocolConnection(new WatchedReader(toEditor, traffic), new WatchedWriter(toServer, traffic));
  const published = createInbox<PublishDiagnosticsParams>();
  const logged = createInbox<LogMessageParams>();
  editor.onNotification('textDocument/publishDiagnostics', published.put);
  editor.onNotification('window/logMessage', logged.put);
  editor.listen();
  await editor.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  const open = (text: string) =>
    editor.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'chron', version: 1, text } });
  const stop = () => {
    editor.dispose();
    server.dispose();
  };
  return { editor, published, logged, open, stop };
}

describe('a failure in the program', () => {
  it('is told and logged, and takes neither the findings before it nor another request with it', async () => {
    let armed = false;
    const packs = builtInPacks.map((pack) => ({
      ...pack,
      get rules() {
        if (armed) throw new Error('Zebedee Quillfeather');
        return pack.rules;
      },
    }));
    const { editor, published, logged, open, stop } = await serve(packs);
    await open('31 February 2019: referral about C\n');
    const before = await published.first(({ version }) => version === 1);
    assert.ok(before.diagnostics.length > 0);

    armed = true;
    const change = (version: number) =>
      editor.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '# Pasted, and not typed.\n' },
        ],
      });
    await change(2);
    const failed = await published.first(({ version }) => version === 2);
    assert.match(JSON.stringify(failed.diagnostics[0]), /could not be checked/u);
    assert.deepEqual(failed.diagnostics.slice(1), before.diagnostics);
    await assert.rejects(editor.sendRequest('textDocument/codeLens', { textDocument: { uri } }), { code: -32603 });
    const log = JSON.stringify(logged.all());
    assert.match(log, /textDocument\/codeLens failed: Error/u);
    assert.doesNotMatch(log, /Quillfeather|\/server\/src/u);

    armed = false;
    await change(3);
    const mended = await published.first(({ version }) => version === 3);
    assert.ok(mended.diagnostics.every(({ message }) => !JSON.stringify(message).includes('could not be checked')));
    stop();
  });
});

describe('a file that is too long', () => {
  it('is said not to be checked', async () => {
    const { published, open, stop } = await serve(builtInPacks);
    await open(`31 February 2019: referral about C\n${`    ${'words '.repeat(1_000)}\n`.repeat(900)}`);
    const { diagnostics } = await published.first(({ version }) => version === 1);
    assert.deepEqual(
      diagnostics.map(({ message }) => message),
      ['This file is larger than 5 MB, which is more than a case file can be, and is not checked.'],
    );
    stop();
  });
});
