import assert from 'node:assert/strict';
import { jsonAt } from '../support/jsonAt.js';
import { openFile } from '../support/lsp/openFile.js';
import { startEditor, type Editor } from '../support/lsp/startEditor.js';

describe('delay figures, in an editor', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor();
  });
  after(() => editor.stop());

  const ask = async (text: string): Promise<unknown> => {
    const { uri } = await openFile(editor, text);
    return editor.connection.sendRequest('chron/delays', { textDocument: { uri } });
  };

  it('are sentences, one a line, a paragraph for each complaint', async () => {
    const complaint = (label: string) =>
      `1 March 2022: complaint from Mr B @${label}\n    procedure: statutory\n1 April 2022: stage 1 response re @${label}\n    offers: stage 2\n`;
    const answer = await ask(`as at: 1 June 2022\nprocedures: children's complaints\n\n${complaint('a')}${complaint('b')}`);
    const paragraphs = String(jsonAt(answer, 'text')).split('\n\n');
    assert.equal(paragraphs.length, 2);
    const [first = ''] = (paragraphs[0] ?? '').split('\n');
    assert.match(
      first,
      /^The stage 1 response of 1 April 2022 came 23 working days \(31 days\) after the complaint of 1 March 2022\. The limits are /u,
    );
    assert.equal(jsonAt(answer, 'sentences'), paragraphs.flatMap((one) => one.split('\n')).length);
  });

  it('are none of a file with no limit between two steps', async () => {
    assert.deepEqual(await ask('3 May 2020: contact with Mr B\n'), { text: '', sentences: 0 });
  });

  it('are refused of no file', () => assert.rejects(editor.connection.sendRequest('chron/delays', {}), /no valid textDocument/u));
});
