import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeLens, InlayHint } from 'vscode-languageserver/node';
import { startInnerServer } from '../support/lsp/innerServer.js';

const uri = 'file:///case.chron';
const text = '10 July 2019: strategy discussion about C\n    outcome: section 47 enquiry\n';
const textDocument = { uri };
const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };

async function opened(options?: object, capabilities: ClientCapabilities = {}) {
  const server = await startInnerServer(capabilities, options);
  await server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'chron', version: 1, text },
  });
  const hints = () => server.connection.sendRequest<InlayHint[] | null>('textDocument/inlayHint', { textDocument, range });
  const lenses = () => server.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
  return { server, hints, lenses };
}

describe('an editor that shows hints', () => {
  it('gets them with words about each, until its user wants none', async () => {
    const { server, hints } = await opened();
    const [hint] = (await hints()) ?? [];
    assert.deepEqual(hint?.position, { line: 0, character: 41 });
    assert.equal(hint?.label, 'due 31 July 2019');
    assert.match(JSON.stringify(hint?.tooltip), /15 working days/u);
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: { chron: { hints: false } } });
    assert.equal(await hints(), null);
    await server.stop();
  });

  it('gets a line above a procedure that opens the checklist only where it can', async () => {
    const plain = await opened();
    const [lens] = await plain.lenses();
    assert.match(lens?.command?.title ?? '', /^Child protection: /u);
    assert.equal(lens?.command?.command, '');
    await plain.server.stop();
    const able = await opened({ commands: ['chron.checklist.focus'] });
    assert.equal((await able.lenses())[0]?.command?.command, 'chron.checklist.focus');
    await able.server.stop();
  });

  it('sees them stay as they are while an entry is typed, and is told to ask again when typing stops', async () => {
    const { server, hints, lenses } = await opened(
      {},
      {
        workspace: { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } },
      },
    );
    const { connection } = server;
    const asked: string[] = [];
    for (const method of ['workspace/inlayHint/refresh', 'workspace/codeLens/refresh'])
      connection.onRequest(method, () => {
        asked.push(method);
        return null;
      });
    const [before] = (await hints()) ?? [];
    const [above] = await lenses();
    // "10 July 2019" on its way to "1 July 2019".
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [{ range: { start: { line: 0, character: 1 }, end: { line: 0, character: 2 } }, text: '' }],
    });
    await server.flush();
    const [typing] = (await hints()) ?? [];
    assert.equal(typing?.label, 'due 31 July 2019');
    assert.deepEqual(typing?.position, { line: 0, character: (before?.position.character ?? 0) - 1 });
    const [stays] = await lenses();
    assert.deepEqual(
      [stays?.command?.title, stays?.range.start.character],
      [above?.command?.title, (above?.range.start.character ?? 0) - 1],
    );
    assert.deepEqual(asked, []);
    await server.pause();
    assert.deepEqual(asked, ['workspace/inlayHint/refresh', 'workspace/codeLens/refresh']);
    assert.equal((await hints())?.[0]?.label, 'due 22 July 2019');
    await server.stop();
  });

  it('that cannot be told to ask again sees what holds of the text as it is', async () => {
    const { server, hints } = await opened();
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [{ range: { start: { line: 0, character: 1 }, end: { line: 0, character: 2 } }, text: '' }],
    });
    assert.equal((await hints())?.[0]?.label, 'due 22 July 2019');
    await server.stop();
  });
});
