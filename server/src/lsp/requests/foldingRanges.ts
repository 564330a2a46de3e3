import { FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { foldingRangesOf } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

export const foldingRanges: EditorRequest = {
  serve: ({ connection, files, guard, abilities }) =>
    connection.onFoldingRanges(
      guard.request('textDocument/foldingRange', (params: FoldingRangeParams) => {
        const { snapshot } = files.find(asked.document(params));
        return foldingRangesOf(snapshot)
          .slice(0, abilities().foldingLimit)
          .map(({ startLine, endLine, kind }) => ({ startLine, endLine, ...(kind && { kind: kindOf(kind) }) }));
      }),
    ),
};

function kindOf(kind: 'comment' | 'region'): FoldingRangeKind {
  return kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region;
}
