import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { codeLensesOf } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

/** A command of our own extension for VS Code, which shows the checklist. */
const showChecklist = 'chron.checklist.focus';

export const codeLenses: EditorRequest = {
  serve: ({ connection, files, guard, abilities }) =>
    connection.onCodeLens(
      guard.request('textDocument/codeLens', (params: CodeLensParams): CodeLens[] => {
        const { snapshot } = files.find(asked.document(params));
        // An editor that knows no such command shows the words alone.
        const command = abilities().commands.has(showChecklist) ? showChecklist : '';
        return codeLensesOf(snapshot).map(({ range, title }) => ({ range, command: { title, command } }));
      }),
    ),
};
