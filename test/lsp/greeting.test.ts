import assert from 'node:assert/strict';
import type { Message } from 'vscode-languageserver';
import { holdBack } from '../../server/src/lsp/holdBack.js';
import { openFile } from '../support/lsp/openFile.js';
import { startEditor } from '../support/lsp/startEditor.js';

const message = (method: string): Message & { method: string } => ({ jsonrpc: '2.0', method });

/** A reader to which the test says what comes in. */
function source() {
  const none = () => ({ dispose: () => undefined });
  let goOn: (message: Message) => void = () => undefined;
  const listen = (callback: (message: Message) => void) => {
    goOn = callback;
    return { dispose: () => undefined };
  };
  const reader = { onError: none, onClose: none, onPartialMessage: none, dispose: () => undefined, listen };
  return { reader, come: (...methods: readonly string[]) => methods.forEach((method) => goOn(message(method))) };
}

describe('an editor that is answered before the server is loaded', () => {
  it('has what it sends meanwhile kept, in its order, and then goes on as it came', () => {
    const { reader, come } = source();
    const held = holdBack(reader);
    const seen: string[] = [];
    held.reader.listen((one) => seen.push('method' in one ? String(one.method) : ''));
    come('exit', 'initialize');
    assert.deepEqual(seen, ['exit', 'initialize']);
    come('initialized', 'textDocument/didOpen', 'textDocument/didChange');
    assert.deepEqual(seen, ['exit', 'initialize']);
    held.letOn();
    assert.deepEqual(seen.slice(2), ['initialized', 'textDocument/didOpen', 'textDocument/didChange']);
    come('shutdown');
    assert.equal(seen.at(-1), 'shutdown');
  });

  it('gets everything that it asks for, though it waits for nothing', async () => {
    const editor = await startEditor();
    const asked = [editor.connection.sendRequest('chron/procedures', {}), editor.connection.sendRequest('workspace/symbol', { query: '' })];
    const file = await openFile(editor, '31 February 2019: referral about C\n');
    const { diagnostics } = await file.findings(1);
    assert.ok(diagnostics.length > 0);
    assert.deepEqual((await Promise.all(asked)).map(Array.isArray), [true, true]);
    await editor.stop();
  });
});
