import { CodeActionKind, commands, Range, window, workspace, type CodeAction, type Disposable } from 'vscode';

/** "Chronology: Sort Entries": the open case in the order of time, as one change that is undone at once. Nothing where it is in order. */
export function registerSort(): Disposable {
  return commands.registerCommand('chron.sort', async () => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'chron') return;
    const kind = CodeActionKind.Source.append('sort').append('chron');
    const whole = new Range(0, 0, document.lineCount, 0);
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, kind.value);
    const edit = actions.find((action) => action.kind !== undefined && kind.contains(action.kind))?.edit;
    if (edit) await workspace.applyEdit(edit);
    else window.setStatusBarMessage('The entries are in order.', 4000);
  });
}
