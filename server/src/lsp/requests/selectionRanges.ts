import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionRangesAt } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

export const selectionRanges: EditorRequest = {
  serve: ({ connection, files, guard }) =>
    connection.onSelectionRanges(
      guard.request('textDocument/selectionRange', (params: SelectionRangeParams): SelectionRange[] => {
        const { snapshot } = files.find(asked.document(params));
        return asked.positions(params).map((position) => {
          const [inner, ...outer] = selectionRangesAt(snapshot, position);
          const around = outer.reduceRight<SelectionRange | undefined>(
            (parent, range) => (parent ? { range, parent } : { range }),
            undefined,
          );
          const range = inner ?? { start: position, end: position };
          return around ? { range, parent: around } : { range };
        });
      }),
    ),
};
