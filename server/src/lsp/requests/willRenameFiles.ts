import type { RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import { localRulesWritten } from '../../service/languageService.js';
import { toProtocolEdit } from '../toProtocolEdit.js';
import { isBelow, uriKey } from '../uriKey.js';
import type { EditorRequest } from './request.js';

/** A local pack that is renamed or moved is named anew in the open cases that name it. */
export const willRenameFiles: EditorRequest = {
  serve: ({ connection, files, guard, abilities }) =>
    connection.workspace.onWillRenameFiles(
      guard.request('workspace/willRenameFiles', ({ files: renamed }: RenameFilesParams): WorkspaceEdit | null => {
        const edits = files.all().flatMap((document) => {
          const written = localRulesWritten(document);
          const moved = written && renamed.flatMap(({ oldUri, newUri }) => movedPath(document.uri, written.path, oldUri, newUri) ?? [])[0];
          if (!written || moved === undefined) return [];
          return [toProtocolEdit([{ range: written.range, newText: moved }], document, abilities())];
        });
        return edits.length === 0 ? null : joined(edits);
      }),
    ),
};

/** The path from a case to its pack after a renaming; nothing where that leaves it as it is. */
function movedPath(caseUri: string, path: string, oldUri: string, newUri: string): string | undefined {
  const base = uriKey(caseUri).split('/').slice(0, -1);
  const pack = resolved(base, path);
  // Where the case moves along with its pack, the way from one to the other is the same.
  if (!isBelow(pack.join('/'), oldUri) || isBelow(caseUri, oldUri)) return undefined;
  const rest = pack.slice(uriKey(oldUri).replace(/\/$/u, '').split('/').length);
  const target = [...uriKey(newUri).replace(/\/$/u, '').split('/'), ...rest];
  let same = 0;
  while (same < base.length && base[same] === target[same]) same += 1;
  const up = base.slice(same).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...target.slice(same)].join('/');
}

function resolved(base: readonly string[], path: string): readonly string[] {
  const all = [...base];
  for (const part of path.split(/[\\/]/u)) {
    if (part === '..') all.pop();
    else if (part !== '.' && part !== '') all.push(part);
  }
  return all;
}

function joined(edits: readonly WorkspaceEdit[]): WorkspaceEdit {
  const versioned = edits.flatMap(({ documentChanges = [] }) => documentChanges);
  return versioned.length > 0
    ? { documentChanges: versioned }
    : { changes: Object.fromEntries(edits.flatMap(({ changes = {} }) => Object.entries(changes))) };
}
