import { DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { highlightsAt, type Highlight } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

export const highlights: EditorRequest = {
  serve: ({ connection, files, guard }) =>
    connection.onDocumentHighlight(
      guard.request('textDocument/documentHighlight', (params: DocumentHighlightParams) => {
        const { snapshot } = files.find(asked.document(params));
        return highlightsAt(snapshot, asked.position(params)).map(({ range, kind }) => ({ range, kind: kindOf(kind) }));
      }),
    ),
};

function kindOf(kind: Highlight['kind']): DocumentHighlightKind {
  switch (kind) {
    case 'definition':
      return DocumentHighlightKind.Write;
    case 'use':
      return DocumentHighlightKind.Read;
    case 'text':
      return DocumentHighlightKind.Text;
  }
}
