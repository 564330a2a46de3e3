import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { evidenceLinksOf } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

/** Only what is there is a link, and only inside the open folder. */
export const documentLinks: EditorRequest = {
  serve: ({ connection, files, folders, folderFiles, guard, abilities }) =>
    connection.onDocumentLinks(
      guard.request('textDocument/documentLink', (params: DocumentLinkParams): DocumentLink[] => {
        const { uri, snapshot } = files.find(asked.document(params));
        if (!folderFiles) return [];
        const look = (path: string): string | undefined => folderFiles.findEvidence(uri, folders(), path);
        const taken = new Set<string>();
        return evidenceLinksOf(snapshot).flatMap(({ range, path }) => {
          const end = `${range.end.line}:${range.end.character}`;
          const target = taken.has(end) ? undefined : look(path);
          if (target === undefined) return [];
          taken.add(end);
          return [{ range, target, ...(abilities().linkTooltips ? { tooltip: 'Open this source' } : {}) }];
        });
      }),
    ),
};
