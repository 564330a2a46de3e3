import assert from 'node:assert/strict';
import { commands, Position, Range, window, workspace, type CompletionList, type InlayHint, type TextDocument } from 'vscode';
import { openCase } from './openCase.js';

const text =
  '6 Aug 2019 : ICPC about C @icpc\n10 July 2019: strategy discussion about C\n    outcome: section 47 enquiry\n12 August 2019: st\n';

describe('Writing a case in VS Code', () => {
  let document: TextDocument;

  before(async () => {
    await openCase('northbridge.chron'); // once it is checked, the server answers
    document = await workspace.openTextDocument({ language: 'chron', content: text });
    await window.showTextDocument(document);
  });

  it('offers steps, as one edit that replaces what is typed', async () => {
    const place = new Position(3, 18);
    const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, place);
    const item = list.items.find(({ label }) => label === 'stage 1 response');
    assert.ok(item, list.items.map(({ label }) => String(typeof label === 'string' ? label : label.label)).join(', '));
    const range = item.range instanceof Range ? item.range : item.range?.replacing;
    assert.deepEqual([range?.start.character, range?.end.character, item.insertText], [16, 18, 'stage 1 response']);
  });

  it('shows when something is due', async () => {
    const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, new Range(0, 0, 4, 0));
    assert.ok(
      hints.some(({ label, position }) => JSON.stringify(label).includes('due 31 July 2019') && position.line === 1),
      JSON.stringify(hints),
    );
  });

  it('sorts on command, and takes it back with one undo', async () => {
    await commands.executeCommand('chron.sort');
    assert.match(document.getText(), /^10 July 2019.*\n.*outcome.*\n6 Aug 2019/u);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('formats', async () => {
    await commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), text.replace('6 Aug 2019 :', '6 August 2019:'));
    await commands.executeCommand('undo');
  });

  after(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));
});
