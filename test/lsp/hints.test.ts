import assert from 'node:assert/strict';
import type { CodeLens, InlayHint } from 'vscode-languageserver/node';
import { startInnerServer } from '../support/lsp/innerServer.js';

const uri = 'file:///case.chron';
const text = '10 July 2019: strategy discussion about C\n    outcome: section 47 enquiry\n';
const textDocument = { uri };
const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };

async function opened(options?: object) {
  const server = await startInnerServer({}, options);
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
});
