import assert from 'node:assert/strict';
import { commands, languages, Range, window, workspace, WorkspaceEdit, type Diagnostic, type TextDocument } from 'vscode';
import { openCase } from './openCase.js';

describe('"Chronology: Make an Anonymised Copy"', () => {
  let original: TextDocument;
  let asItWas: string;
  let copy: TextDocument;

  before(async () => {
    original = await openCase('northbridge.chron');
    asItWas = original.getText();
    void commands.executeCommand('chron.anonymisedCopy'); // it ends when its message is dismissed
    copy = await untitledInFront();
  });

  it('opens an untitled copy in front, without the names, and leaves the case as it is', () => {
    assert.equal(copy.languageId, 'chron');
    assert.doesNotMatch(copy.getText(), /\b(?:Ben|Ana|Northbridge)\b|Mr K|Ms L/u);
    assert.match(copy.getText(), /Mr D: father of child C/u);
    assert.deepEqual([original.getText(), original.isDirty], [asItWas, false]);
  });

  it('warns of what it is not sure of, until that is changed', async () => {
    const doubts = () => languages.getDiagnostics(copy.uri).filter(({ code }) => code === 'anonymised copy');
    assert.deepEqual(
      doubts().map(({ range }) => copy.getText(range)),
      ['24 000 001', '3 May 2015'],
    );
    const [first] = doubts();
    const gone = changed(copy, () => doubts().length === 1);
    const edit = new WorkspaceEdit();
    edit.replace(copy.uri, first?.range ?? new Range(0, 0, 0, 0), 'removed');
    await workspace.applyEdit(edit);
    await gone;
  });

  after(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));
});

function untitledInFront(): Promise<TextDocument> {
  return new Promise((resolve) => {
    const look = () => {
      const document = window.activeTextEditor?.document;
      if (document?.isUntitled !== true) return;
      listener.dispose();
      resolve(document);
    };
    const listener = window.onDidChangeActiveTextEditor(look);
    look();
  });
}

/** Settles when the findings of a document are as wanted; the suite's own limit ends the wait. */
function changed({ uri }: TextDocument, wanted: (found: readonly Diagnostic[]) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!wanted(languages.getDiagnostics(uri))) return;
      listener.dispose();
      resolve();
    };
    const listener = languages.onDidChangeDiagnostics(look);
    look();
  });
}
