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
        const { snapshot, forth } = files.beside(asked.document(params), abilities().refreshesLenses);
        // An editor that knows no such command shows the words alone.
        const command = abilities().commands.has(showChecklist) ? showChecklist : '';
        return codeLensesOf(snapshot).flatMap(({ range, title }) => {
          const shown = forth.range(range);
          return shown ? [{ range: shown, command: { title, command } }] : [];
        });
      }),
    ),
};
