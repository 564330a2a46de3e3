import assert from 'node:assert/strict';
import type { CodeAction, TextEdit } from 'vscode-languageserver/node';
import { applyEdits } from '../support/applyEdits.js';
import { startInnerServer, type InnerServer } from '../support/lsp/innerServer.js';

const uri = 'file:///case.chron';
const text = '6 Aug 2019 : ICPC\n  source: D1\n1 Jul 2019: referral about C\n';
const textDocument = { uri };
const all = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };

describe('an editor that formats', () => {
  let server: InnerServer;
  before(async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } };
    server = await startInnerServer({ textDocument: { codeAction }, workspace: { workspaceEdit: { documentChanges: true } } });
    await server.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'chron', version: 7, text } });
  });
  after(() => server.stop());

  const format = async (method: string, more: object) =>
    applyEdits(text, (await server.connection.sendRequest<TextEdit[] | null>(method, { textDocument, ...more })) ?? []);

  it('gets the whole file, or a part of it, in one form', async () => {
    const options = { tabSize: 4, insertSpaces: true };
    assert.equal(
      await format('textDocument/formatting', { options }),
      '6 August 2019: ICPC\n    source: D1\n1 July 2019: referral about C\n',
    );
    assert.equal(
      await format('textDocument/formatting', { options: { tabSize: 4, insertSpaces: false } }),
      '6 August 2019: ICPC\n\tsource: D1\n1 July 2019: referral about C\n',
    );
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } };
    assert.equal(await format('textDocument/rangeFormatting', { options, range }), text.replace('1 Jul', '1 July'));
    assert.equal(
      await format('textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }),
      '6 August 2019: ICPC\n  source: D1\n1 July 2019: referral about C\n',
    );
  });

  it('is offered layout and order only when it asks for them by kind, for the version that it has', async () => {
    const ask = (only?: string[]) =>
      server.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
        textDocument,
        range: all,
        context: { diagnostics: [], ...(only && { only }) },
      });
    assert.ok(!(await ask())?.some(({ kind }) => kind?.startsWith('source')));
    assert.deepEqual(
      (await ask(['source']))?.map(({ kind }) => kind),
      ['source.fixAll.chron', 'source.sort.chron'],
    );
    const [layout] = (await ask(['source.fixAll'])) ?? [];
    assert.equal(layout?.kind, 'source.fixAll.chron');
    const [sort] = (await ask(['source.sort.chron'])) ?? [];
    const [change] = sort?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.equal(change.textDocument.version, 7);
    assert.equal(
      applyEdits(
        text,
        change.edits.flatMap((edit) => ('newText' in edit ? [edit] : [])),
      ),
      '1 Jul 2019: referral about C\n6 Aug 2019 : ICPC\n  source: D1\n',
    );
    assert.equal(await ask(['source.fixAll.eslint']), null);
  });
});
