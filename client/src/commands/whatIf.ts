import { commands, Disposable, window, type Position, type TextEditor } from 'vscode';
import type { Checker } from '../checker.js';
import { createPages } from './pages.js';

/** What the server answers to `chron/whatIf`. */
interface Answer {
  readonly title?: string;
  readonly markdown?: string;
  readonly problem?: string;
}

interface Asked {
  readonly position?: { readonly line: number; readonly character: number };
  readonly date?: string;
  readonly asAt?: string;
}

/**
 * "Chronology: See What Changes If" of the entry at the cursor, or as a code action asks it; and "Chronology: See the Case as at Another Day".
 * The answer is a page beside the case, which stays as it is.
 */
export function registerWhatIf(checker: Checker): Disposable {
  const pages = createPages('chron-what-if');
  const show = async (uri: string, asked: Asked): Promise<void> => {
    const answer = await checker.ask<Answer>('chron/whatIf', { textDocument: { uri }, ...asked });
    if (answer.markdown !== undefined) await pages.show(answer.title ?? 'What if', answer.markdown);
    else if (answer.problem !== undefined) await window.showInformationMessage(answer.problem);
  };
  return Disposable.from(
    pages,
    commands.registerCommand(whatIf, async (uri: unknown, position: unknown, date: unknown) => {
      if (typeof uri === 'string' && isPosition(position) && typeof date === 'string') return show(uri, { position, date });
      const editor = caseEditor();
      const wanted = editor && (await askDate('The day on which the entry at the cursor is supposed to have been', '10 July 2019'));
      if (editor && wanted !== undefined) await show(editor.document.uri.toString(), { position: editor.selection.active, date: wanted });
    }),
    commands.registerCommand(asAtAnotherDay, async () => {
      const editor = caseEditor();
      const wanted = editor && (await askDate('The day on which the case is to be judged', '4 March 2021'));
      if (editor && wanted !== undefined) await show(editor.document.uri.toString(), { asAt: wanted });
    }),
  );
}

export const whatIf = 'chron.whatIf';
const asAtAnotherDay = 'chron.asAtAnotherDay';

function caseEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === 'chron' ? editor : undefined;
}

function askDate(prompt: string, example: string): Thenable<string | undefined> {
  return window.showInputBox({ prompt, placeHolder: `Such as ${example}` });
}

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}
