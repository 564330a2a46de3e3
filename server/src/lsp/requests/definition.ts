import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { definitionsAt } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

export const definition: EditorRequest = {
  serve: ({ connection, files, guard, abilities }) =>
    connection.onDefinition(
      guard.request('textDocument/definition', (params: DefinitionParams): DefinitionLink[] | Location[] => {
        const { uri, snapshot } = files.find(asked.document(params));
        const found = definitionsAt(snapshot, asked.position(params));
        if (!abilities().definitionLinks) return found.map(({ target }) => ({ uri, range: target }));
        return found.map(({ origin, target, whole }) => ({
          originSelectionRange: origin,
          targetUri: uri,
          targetRange: whole,
          targetSelectionRange: target,
        }));
      }),
    ),
};
