import { CancellationToken } from 'vscode-languageserver';
import { dateWords, newCase as writeNewCase, proceduresOf, type NewCase } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

/** `chron/procedures`, `chron/readDate` and `chron/newCase`: what is asked before a case is begun, and the case. */
export const newCase: EditorRequest = {
  serve: ({ connection, guard, packs }) => {
    const procedures = guard.request('chron/procedures', () => proceduresOf(packs));
    // Without params, the library hands over the token in their place. It is not missed: the answer is there at once.
    connection.onRequest('chron/procedures', (_params: unknown, token?: CancellationToken) =>
      procedures(undefined, token ?? CancellationToken.None),
    );
    connection.onRequest<ReturnType<typeof dateWords>, void>(
      'chron/readDate',
      guard.request('chron/readDate', (params: { readonly text: string }) => dateWords(asked.text(params.text, 'text'))),
    );
    connection.onRequest(
      'chron/newCase',
      guard.request('chron/newCase', (params: NewCase) => writeNewCase(params, packs)),
    );
  },
};
