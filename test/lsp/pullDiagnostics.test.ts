import assert from 'node:assert/strict';
import { CancellationTokenSource, type ClientCapabilities, type FullDocumentDiagnosticReport } from 'vscode-languageserver/node';
import { openFile } from '../support/lsp/openFile.js';
import { startEditor, type Editor } from '../support/lsp/startEditor.js';

const text = 'as at: 1 June 2024\n\n3 May 2019: dance @x\n3 May 2019: complaint @x\n';

const pulls: ClientCapabilities = {
  textDocument: { diagnostic: { relatedInformation: true }, publishDiagnostics: {} },
  workspace: { diagnostics: { refreshSupport: true }, configuration: true },
};

type Report = FullDocumentDiagnosticReport | { readonly kind: 'unchanged'; readonly resultId: string };

describe('an editor that asks for findings', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({ capabilities: pulls });
  });
  after(() => editor.stop());

  it('is told all of them, and is sent none beside', async () => {
    const file = await openFile(editor, text);
    const report = await ask(file.uri);
    assert.ok(report.kind === 'full');
    assert.deepEqual(
      report.items.map(({ code }) => code),
      ['sc/stage-1-20', 'case/label', 'case/unknown-step'],
    );
    assert.equal(report.items[1]?.relatedInformation?.length, 1);
    await file.change({ range: { start: { line: 2, character: 12 }, end: { line: 2, character: 17 } }, text: 'referral' });
    await ask(file.uri);
    assert.deepEqual(
      editor.published.all().filter(({ uri }) => uri === file.uri),
      [],
    );
  });

  it('is told in a word that nothing changed', async () => {
    const file = await openFile(editor, text);
    const first = await ask(file.uri);
    const second = await ask(file.uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await file.change({ text: '' });
    const third = await ask(file.uri, first.resultId);
    assert.ok(third.kind === 'full' && third.resultId !== first.resultId);
    assert.deepEqual(third.items, []);
  });

  it('is refused, to be asked no more, for a file that is not open', () =>
    assert.rejects(ask('file:///closed.chron'), (error: { code: number; data: unknown }) => {
      assert.deepEqual([error.code, error.data], [-32802, { retriggerRequest: false }]);
      return true;
    }));

  it('gets an error, and no empty list, for what it takes back', async () => {
    const other = await startEditor({ capabilities: pulls, settings: new Promise(() => undefined) });
    const file = await openFile(other, text);
    const source = new CancellationTokenSource();
    const asked = other.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: file.uri } }, source.token);
    source.cancel();
    await assert.rejects(asked, (error: { code: number }) => error.code === -32800);
    await other.stop();
  });

  it('is told to ask again when its settings are others', async () => {
    let asAt = '';
    let again: () => void = () => undefined;
    const refreshed = new Promise<void>((resolve) => {
      again = resolve;
    });
    const other = await startEditor({ capabilities: pulls });
    other.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({ asAt })));
    other.connection.onRequest('workspace/diagnostic/refresh', () => {
      again();
      return null;
    });
    const file = await openFile(other, '3 May 2024: undertaking; due: 1 June 2024\n');
    const before = await ask(file.uri, undefined, other);
    asAt = '1 May 2024';
    await other.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    const after = await ask(file.uri, before.resultId, other);
    assert.ok(after.kind === 'full');
    assert.match(JSON.stringify(after.items), /after the day on which|1 May 2024/u);
    await other.stop();
  });

  it('is sent them if it could not be told to ask again, and is offered nothing to ask', async () => {
    const other = await startEditor({ capabilities: { textDocument: { diagnostic: {} } } });
    assert.equal(other.initialized.capabilities.diagnosticProvider, undefined);
    const file = await openFile(other, text);
    assert.equal((await file.findings(1)).diagnostics.length, 3);
    await other.stop();
  });

  function ask(uri: string, previousResultId?: string, of = editor): Promise<Report> {
    return of.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId && { previousResultId }) });
  }
});
