import type { ReferenceParams } from 'vscode-languageserver';
import { referencesAt } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

export const references: EditorRequest = {
  serve: ({ connection, files, guard }) =>
    connection.onReferences(
      guard.request('textDocument/references', (params: ReferenceParams) => {
        const { uri, snapshot } = files.find(asked.document(params));
        const withDefinition = params.context?.includeDeclaration !== false;
        return referencesAt(snapshot, asked.position(params), withDefinition).map((range) => ({ uri, range }));
      }),
    ),
};
