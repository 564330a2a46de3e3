import assert from 'node:assert/strict';
import { openFile } from '../support/lsp/openFile.js';
import { startEditor } from '../support/lsp/startEditor.js';

describe('an editor that asks for an anonymised copy', () => {
  it('gets its text and the words to look at, of the text that is open', async () => {
    const editor = await startEditor();
    const { uri } = await openFile(editor, 'people:\n    Ben Brown: child\n\n3 May 2019: referral about Ben Brown by Ahmed\n');
    const copy: unknown = await editor.connection.sendRequest('chron/anonymisedCopy', { textDocument: { uri } });
    assert.deepEqual(copy, {
      text: 'people:\n    child C: child\n\n3 May 2019: referral about child C by Ahmed\n',
      doubts: [{ text: 'Ahmed', kind: 'may be a name' }],
    });
    await assert.rejects(editor.connection.sendRequest('chron/anonymisedCopy', { textDocument: { uri: 'file:///other.chron' } }), {
      code: -32602,
    });
    assert.equal(await editor.stop(), 0);
  });
});
