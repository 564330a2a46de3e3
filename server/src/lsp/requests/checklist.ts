import { checklistOf, type ChecklistProcedure } from '../../service/languageService.js';
import { asked } from '../asked.js';
import { inertTexts } from '../inertTexts.js';
import type { EditorRequest } from './request.js';

/** `chron/checklist`: the checklist of an open case, with the version of the document that it is of. */
export interface ChecklistAnswer {
  readonly version: number;
  readonly procedures: readonly ChecklistProcedure[];
}

export const checklist: EditorRequest = {
  capabilities: {},
  serve: ({ connection, files, guard }) =>
    connection.onRequest(
      'chron/checklist',
      guard.request('chron/checklist', (params: Parameters<typeof asked.document>[0]): ChecklistAnswer => {
        const { snapshot } = files.find(asked.document(params));
        return { version: snapshot.version, procedures: inertTexts(checklistOf(snapshot)) };
      }),
    ),
};
