import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { framed } from '../support/lsp/framed.js';
import { openFile } from '../support/lsp/openFile.js';
import { startRawServer } from '../support/lsp/rawServer.js';
import { startEditor } from '../support/lsp/startEditor.js';
import { everyRequest } from './everyRequest.js';

const canary = 'Quillfeather';
const isInside = (value: unknown) => JSON.stringify(value).includes(canary);

describe('the name of somebody in a case', () => {
  it('is in no log and on no other way out, whatever the editor asks, and with traces on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chron-canary-'));
    writeFileSync(join(folder, 'pack.yaml'), `pack: ${canary}\n  title: [${canary}\n`);
    const editor = await startEditor({
      capabilities: { workspace: { configuration: true } },
      settings: { asAt: canary, parameters: { [canary]: canary, 'report notice': canary } },
    });
    const others: unknown[] = [];
    let said = '';
    editor.process.stderr?.on('data', (data) => (said += String(data)));
    for (const way of ['$/logTrace', 'window/showMessage', 'telemetry/event'])
      editor.connection.onNotification(way, (params: unknown) => void others.push(params));
    await editor.connection.sendNotification('$/setTrace', { value: 'verbose' });
    const text = `title: ${canary}\nlocal rules: ./pack.yaml\npeople:\n    ${canary}: child\n    Mr ${canary}: father of ${canary}\n\n31 May 2019: ICPC about ${canary} @${canary}\n    ${canary} said so.\n    source: ${canary}.pdf\n${canary}\n`;
    const file = await openFile(editor, text, pathToFileURL(join(folder, `${canary}.chron`)).href);
    const { diagnostics } = await file.findings(1);
    assert.ok(isInside(diagnostics), 'the case is checked');
    await everyRequest(editor, file, text.split('\n'), 3);
    // What fails, and what is no request at all.
    const at = { textDocument: { uri: file.uri }, position: { line: canary, character: canary } };
    const wrong = [
      ...['textDocument/hover', `chron/${canary}`, 'workspace/executeCommand', 'textDocument/rename'].map((method, id) => ({
        id: `wrong ${id}`,
        method,
        params: { ...at, command: canary, newName: canary },
      })),
      { method: `chron/${canary}`, params: { [canary]: canary } },
      { method: 'textDocument/didChange', params: { textDocument: { uri: file.uri }, contentChanges: [{ text: 7, range: canary }] } },
    ];
    // Straight into the pipe: the traffic of an editor is held against the protocol, and this is not to be sound.
    for (const message of wrong) editor.process.stdin?.write(framed(JSON.stringify({ jsonrpc: '2.0', ...message })));
    await editor.stop();
    rmSync(folder, { recursive: true });
    assert.ok(editor.logged.all().length > 0, 'something is logged');
    assert.deepEqual([...editor.logged.all(), ...others].filter(isInside), []);
    assert.doesNotMatch(said, new RegExp(canary, 'u'));
  }).timeout(60_000);

  for (const [name, bytes] of Object.entries({
    'is no JSON': `Content-Length: 20\r\n\r\n{"${canary}": broken`,
    'has a broken header': `${canary}: ${canary}\r\n\r\n{}${canary}`,
    'has a length that is too short': `Content-Length: 4\r\n\r\n{"a":"${canary}"}\r\n\r\n`,
  })) {
    it(`is not in what is said of a message that ${name}`, async () => {
      const server = startRawServer();
      let said = '';
      server.process.stderr.on('data', (data) => (said += String(data)));
      server.write(bytes);
      server.endInput();
      await server.exit();
      if (!server.process.stderr.closed) await once(server.process.stderr, 'close');
      assert.doesNotMatch(said + JSON.stringify(server.received.all()), new RegExp(canary, 'u'));
    });
  }
});
