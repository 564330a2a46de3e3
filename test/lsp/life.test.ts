import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { bundled } from '../support/bundled.js';
import { framed } from '../support/lsp/framed.js';
import { startRawServer } from '../support/lsp/rawServer.js';
import { chronology } from '../reliability/program.js';

const uri = 'file:///case.chron';
const initialize = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
const open = (text: string) => ({
  method: 'textDocument/didOpen',
  params: { textDocument: { uri, languageId: 'chron', version: 1, text } },
});
const bytesOf = (...messages: readonly object[]) =>
  messages.map((message) => framed(JSON.stringify({ jsonrpc: '2.0', ...message }))).join('');

describe('a server that nobody needs any more', () => {
  it('goes when its input ends', async () => {
    const server = startRawServer();
    server.write(bytesOf(initialize, open(chronology(2000))));
    await server.answerTo(1);
    server.endInput();
    assert.equal(await server.exit(), 1);
  });

  it('goes when its editor is gone, though its input stays open', async () => {
    const editor = spawn(process.execPath, ['--eval', 'setInterval(() => undefined, 1000)']);
    await once(editor, 'spawn');
    const server = startRawServer();
    server.write(bytesOf({ ...initialize, params: { ...initialize.params, processId: editor.pid } }));
    await server.answerTo(1);
    editor.kill('SIGKILL');
    await server.gone();
  });

  it('goes when its editor is gone, also while it is busy', async () => {
    const editor = spawn(process.execPath, ['--input-type=module', '--eval', editorOf(bundled('main.node.ts'))], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    editor.stdin.on('error', () => undefined); // it is killed while it is written to
    editor.stdin.write(bytesOf(initialize, open(chronology(40_000))));
    const [said] = await once(editor.stdout, 'data');
    const server = Number(String(said));
    assert.ok(isThere(server));
    editor.kill('SIGKILL');
    while (isThere(server)) await new Promise((resolve) => setImmediate(resolve));
  }).timeout(60_000);

  it('does not go for an editor that it never saw, such as one outside of its container', async () => {
    const server = startRawServer();
    server.write(bytesOf({ ...initialize, params: { ...initialize.params, processId: 2 ** 22 + 7 } }));
    await server.answerTo(1);
    server.write(bytesOf(open('31 February 2019: referral about C\n')));
    await server.received.first(({ method }) => method === 'textDocument/publishDiagnostics');
    // Longer than it takes to notice that one is gone.
    await new Promise((resolve) => setTimeout(resolve, 4000));
    assert.equal(server.process.exitCode, null);
    server.endInput();
    await server.exit();
  });
});

/** A program that starts a server, hands on what it is given, and says which process the server is. */
function editorOf(server: string): string {
  return `
    import { spawn } from 'node:child_process';
    const server = spawn(process.execPath, [${JSON.stringify(server)}, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    process.stdin.pipe(server.stdin);
    server.stdout.once('data', () => console.log(server.pid));`;
}

function isThere(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
