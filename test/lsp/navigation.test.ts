import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  DocumentSymbol,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { openFile, type OpenFile } from '../support/lsp/openFile.js';
import { startEditor, type Editor } from '../support/lsp/startEditor.js';

const text =
  'people:\r\n    C: child\r\n\r\n3 May 2019: 😀 ICPC about C @icpc\r\n    outcome: no plan\r\n4 May 2019: visit to C\r\n2 days before @icpc: call\r\n';

const able: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: {
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { rangeLimit: 1 },
  },
};

describe('finding one’s way, in an editor of few abilities', () => {
  let editor: Editor;
  let file: OpenFile;
  before(async () => {
    editor = await startEditor();
    file = await openFile(editor, text);
  });
  after(() => editor.stop());

  it('goes to a definition behind an emoji, as a place', async () => {
    assert.deepEqual(await ask('definition', { position: { line: 6, character: 16 } }), [
      { uri: file.uri, range: { start: { line: 3, character: 29 }, end: { line: 3, character: 33 } } },
    ]);
  });

  it('finds the references, with the declaration and without', async () => {
    const position = { line: 3, character: 26 };
    const of = async (includeDeclaration: boolean) =>
      (await ask<readonly { range: { start: { line: number } } }[]>('references', { position, context: { includeDeclaration } })).map(
        ({ range }) => range.start.line,
      );
    assert.deepEqual(await of(true), [1, 3, 5]);
    assert.deepEqual(await of(false), [3, 5]);
  });

  it('highlights them', async () => {
    const found = await ask<readonly { kind: number }[]>('documentHighlight', { position: { line: 1, character: 4 } });
    assert.deepEqual(
      found.map(({ kind }) => kind),
      [3, 2, 2],
    );
  });

  it('renames in plain edits, and says in words why not', async () => {
    const position = { line: 5, character: 21 };
    assert.deepEqual(await ask('prepareRename', { position }), {
      range: { start: { line: 5, character: 21 }, end: { line: 5, character: 22 } },
      placeholder: 'C',
    });
    const { changes } = await ask<WorkspaceEdit>('rename', { position, newName: 'Ben' });
    assert.deepEqual(
      changes?.[file.uri]?.map(({ range, newText }) => [range.start.line, range.start.character, newText]),
      [
        [1, 4, 'Ben'],
        [3, 26, 'Ben'],
        [5, 21, 'Ben'],
      ],
    );
    await assert.rejects(ask('rename', { position, newName: 'B, C' }), /cannot have a colon, comma/u);
    await assert.rejects(ask('prepareRename', { position: { line: 4, character: 16 } }), /Only these can be renamed/u);
    await assert.rejects(ask('rename', { position, newName: 7 }), /no valid newName/u);
  });

  it('lists the entries without levels', async () => {
    const symbols = await ask<readonly SymbolInformation[]>('documentSymbol', {});
    assert.deepEqual(
      symbols.map(({ name, containerName }) => [name, containerName]),
      [
        ['People', undefined],
        ['C', 'People'],
        ['😀 ICPC about C', 'Child protection'],
        ['visit to C', 'Child protection'],
        ['call', 'Child protection'],
      ],
    );
  });

  it('folds, grows a selection, and refuses positions that are none', async () => {
    assert.deepEqual(await ask('foldingRange', {}), [
      { startLine: 0, endLine: 1 },
      { startLine: 3, endLine: 4 },
    ]);
    const [selection] = await ask<readonly { parent?: { range: unknown } }[]>('selectionRange', {
      positions: [{ line: 4, character: 15 }],
    });
    assert.deepEqual(selection?.parent?.range, { start: { line: 4, character: 13 }, end: { line: 4, character: 20 } });
    await assert.rejects(ask('selectionRange', { positions: [{ line: -1, character: 0 }] }), /no valid positions/u);
  });

  it('colours, and sends only what is different', async () => {
    const full = await ask<SemanticTokens>('semanticTokens/full', {});
    const same = await ask<SemanticTokensDelta>('semanticTokens/full/delta', { previousResultId: full.resultId });
    assert.deepEqual(same.edits, []);
    await file.change({ range: { start: { line: 4, character: 13 }, end: { line: 4, character: 20 } }, text: 'nothing known' });
    const changed = await ask<SemanticTokensDelta>('semanticTokens/full/delta', { previousResultId: same.resultId });
    const now = await ask<SemanticTokens>('semanticTokens/full', {});
    assert.deepEqual(applied(full.data, changed), now.data);
    assert.equal(changed.edits[0]?.deleteCount, 5);
    const unknown = await ask<SemanticTokens>('semanticTokens/full/delta', { previousResultId: 'another' });
    assert.deepEqual(unknown.data, now.data);
    const some = await ask<SemanticTokens>('semanticTokens/range', {
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 40 } },
    });
    assert.equal(some.data.length, 20);
  });

  it('answers a request that was taken back with an error', async () => {
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const asked = editor.connection.sendRequest(
      'textDocument/references',
      { textDocument: { uri: file.uri }, position: { line: 1, character: 4 }, context: { includeDeclaration: true } },
      source.token,
    );
    source.cancel();
    await asked.then(
      (found) => assert.ok(Array.isArray(found) && found.length === 3, 'answered in full, before it was taken back'),
      (error: { code: number }) => assert.equal(error.code, -32800),
    );
  });

  function ask<Answer>(what: string, more: object): Promise<Answer> {
    return editor.connection.sendRequest(`textDocument/${what}`, { textDocument: { uri: file.uri }, ...more });
  }
});

describe('finding one’s way, in an editor of many abilities', () => {
  it('has links, levels, versions, and no more folds than it can show', async () => {
    const editor = await startEditor({ capabilities: able });
    const { uri } = await openFile(editor, text);
    const ask = <Answer>(what: string, more: object): Promise<Answer> =>
      editor.connection.sendRequest(`textDocument/${what}`, { textDocument: { uri }, ...more });
    assert.deepEqual(await ask('definition', { position: { line: 6, character: 16 } }), [
      {
        originSelectionRange: { start: { line: 6, character: 15 }, end: { line: 6, character: 19 } },
        targetUri: uri,
        targetRange: { start: { line: 3, character: 0 }, end: { line: 3, character: 33 } },
        targetSelectionRange: { start: { line: 3, character: 29 }, end: { line: 3, character: 33 } },
      },
    ]);
    const [people, procedure] = await ask<readonly DocumentSymbol[]>('documentSymbol', {});
    assert.deepEqual([people?.children?.length, procedure?.name, procedure?.children?.length], [1, 'Child protection', 3]);
    const renamed = await ask<WorkspaceEdit>('rename', { position: { line: 3, character: 30 }, newName: '@first' });
    assert.deepEqual(renamed.documentChanges, [
      {
        textDocument: { uri, version: 1 },
        edits: [
          { range: { start: { line: 3, character: 29 }, end: { line: 3, character: 33 } }, newText: 'first' },
          { range: { start: { line: 6, character: 15 }, end: { line: 6, character: 19 } }, newText: 'first' },
        ],
      },
    ]);
    assert.deepEqual(await ask('foldingRange', {}), [{ startLine: 0, endLine: 1 }]);
    assert.equal(await editor.stop(), 0);
  });
});

function applied(data: readonly number[], { edits }: SemanticTokensDelta): readonly number[] {
  return edits.reduceRight<readonly number[]>(
    (all, { start, deleteCount, data: more = [] }) => all.toSpliced(start, deleteCount, ...more),
    data,
  );
}
