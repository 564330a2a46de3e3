import assert from 'node:assert/strict';
import {
  commands,
  languages,
  Position,
  Range,
  workspace,
  WorkspaceEdit,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type SemanticTokens,
  type TextDocument,
} from 'vscode';
import { codeOf, findings, openCase } from './openCase.js';

describe('Finding one’s way in VS Code', () => {
  let document: TextDocument;

  before(async () => {
    document = await openCase('coventry.chron');
    await findings(document, (all) => all.some((one) => codeOf(one) === 'cp/icpc-15'));
  });

  it('shows every finding once', async () => {
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(document.lineCount, 0), '# a remark\n');
    await workspace.applyEdit(edit);
    const found = await findings(document, (all) => all.length > 0);
    const told = found.map((one) => `${codeOf(one)} ${one.range.start.line}:${one.range.start.character} ${one.message}`);
    assert.equal(new Set(told).size, told.length);
    await commands.executeCommand('undo');
    assert.equal(languages.getDiagnostics(document.uri).length, found.length);
  });

  it('goes from a name to where it is declared', async () => {
    const at = place(/before @(plan)/u);
    const [found] = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, at);
    assert.ok(found && 'targetSelectionRange' in found && found.targetSelectionRange);
    assert.match(document.lineAt(found.targetSelectionRange.start.line).text, /^January 2019: child in need plan/u);
  });

  it('renames a person everywhere, as one step to undo', async () => {
    const before = document.getText();
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      place(/^ {4}(Ms D): /mu),
      'Ms Quill',
    );
    assert.ok(await workspace.applyEdit(edit));
    assert.doesNotMatch(document.getText(), /\bMs D\b/u);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('outlines the case by procedure', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['People', 'Sources', 'Child protection', "Children's complaints", 'The Local Government and Social Care Ombudsman'],
    );
  });

  it('colours by meaning', async () => {
    const tokens = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    assert.ok(tokens.data.length > 500);
  });

  function place(pattern: RegExp): Position {
    const found = pattern.exec(document.getText());
    assert.ok(found?.[1]);
    const start = document.positionAt(found.index + found[0].lastIndexOf(found[1]));
    return new Range(start, start.translate(0, 1)).start;
  }
});
