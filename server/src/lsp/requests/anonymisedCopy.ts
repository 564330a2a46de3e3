import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

/** As many words as an editor can mark. */
const mostDoubts = 1000;

/** `chron/anonymisedCopy`, with a `textDocument`: the text of a copy, and the words in it that may still tell who somebody is. */
export const anonymisedCopy: EditorRequest = {
  serve: ({ connection, files, guard }) =>
    connection.onRequest(
      'chron/anonymisedCopy',
      guard.answer('chron/anonymisedCopy', async (params: { readonly textDocument?: { readonly uri?: unknown } }) => {
        // Seldom asked for, and loaded only then.
        const { anonymisedCopy: copyOf } = await import('../../service/features/anonymisedCopy.js');
        const { text, doubts, survivors } = copyOf(files.find(asked.document(params)).snapshot);
        const [first] = survivors;
        if (first)
          throw new ResponseError(
            LSPErrorCodes.RequestFailed,
            `No copy was made: line ${first.line + 1} of it would still have a listed name.`,
          );
        return { text, doubts: doubts.slice(0, mostDoubts).map(({ text: word, kind }) => ({ text: word, kind })) };
      }),
    ),
};
