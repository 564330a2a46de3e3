import type { DocumentFormattingParams, DocumentRangeFormattingParams, FormattingOptions, TextEdit } from 'vscode-languageserver';
import { formattingEdits } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

export const formatting: EditorRequest = {
  serve: ({ connection, files, guard }) => {
    connection.onDocumentFormatting(
      guard.request('textDocument/formatting', (params: DocumentFormattingParams): TextEdit[] =>
        formattingEdits(files.text(asked.document(params)), { indent: indentOf(params.options) }).map((edit) => ({ ...edit })),
      ),
    );
    connection.onDocumentRangeFormatting(
      guard.request('textDocument/rangeFormatting', (params: DocumentRangeFormattingParams): TextEdit[] =>
        formattingEdits(files.text(asked.document(params)), { indent: indentOf(params.options), range: asked.range(params) }).map(
          (edit) => ({ ...edit }),
        ),
      ),
    );
  },
};

const mostSpaces = 8;

/** One level as the editor has it; four spaces where it says nothing of use. */
function indentOf(options: Partial<FormattingOptions> | undefined): string {
  if (options?.insertSpaces === false) return '\t';
  const size = options?.tabSize ?? 4;
  return ' '.repeat(Number.isInteger(size) && size >= 1 ? Math.min(size, mostSpaces) : 4);
}
