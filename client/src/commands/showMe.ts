import { commands, Disposable, languages, Selection, TextEditorRevealType, window, type Diagnostic, type TextEditor } from 'vscode';
import { caseFiles } from '../clientOptions.js';

/**
 * What the walkthrough shows, in the case that is in sight, or else in the worked example: how a date is read, and what can be done
 * about a finding. Both are what anyone can do with the mouse, or with Ctrl+K Ctrl+I and Ctrl+. at the cursor.
 */
export function registerShowMe(): Disposable {
  return Disposable.from(
    commands.registerCommand('chron.explainDate', async () => {
      const editor = await caseInSight();
      const finding = found(editor).find(({ message }) => message.includes('imprecise date'));
      // At the top, so that below it there is room for all that is said of the date.
      goTo(editor, finding?.range.start.line ?? editor.selection.active.line, 0, TextEditorRevealType.AtTop);
      await commands.executeCommand('editor.action.showHover');
    }),
    commands.registerCommand('chron.fixProblem', async () => {
      const editor = await caseInSight();
      const [gravest] = found(editor).toSorted((a, b) => a.severity - b.severity);
      if (gravest) {
        goTo(editor, gravest.range.start.line, gravest.range.start.character, TextEditorRevealType.InCenterIfOutsideViewport);
        // An editor that has only just come into sight says "No code actions available" until somebody has asked for them.
        await commands.executeCommand('vscode.executeCodeActionProvider', editor.document.uri, gravest.range);
      }
      await commands.executeCommand('editor.action.quickFix');
    }),
  );
}

async function caseInSight(): Promise<TextEditor> {
  const isCase = ({ document }: TextEditor) => languages.match(caseFiles, document) > 0;
  const front = window.activeTextEditor;
  const seen = front && isCase(front) ? front : window.visibleTextEditors.find(isCase);
  if (!seen) await commands.executeCommand('chron.openExample');
  const editor = seen ?? window.activeTextEditor;
  if (!editor) throw new Error('There is no case to show this in.');
  return window.showTextDocument(editor.document, { ...(editor.viewColumn && { viewColumn: editor.viewColumn }), preview: false });
}

function found({ document }: TextEditor): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === 'chron');
}

function goTo(editor: TextEditor, line: number, character: number, how: TextEditorRevealType): void {
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection, how);
}
