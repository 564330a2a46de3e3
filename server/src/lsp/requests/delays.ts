import { delayTable, inert } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

/** What an editor sends as `chron/delays`. */
interface Params {
  readonly textDocument?: { readonly uri?: unknown };
}

/** `chron/delays`: the sentences about how long things took, a paragraph for each complaint, to be pasted where they are wanted. */
export const delays: EditorRequest = {
  serve: ({ connection, files, guard }) =>
    connection.onRequest(
      'chron/delays',
      guard.request('chron/delays', (params: Params) => {
        const { snapshot } = files.find(asked.document(params));
        const sentences = delayTable(snapshot).map(({ rows }) =>
          rows.filter(({ limits }) => limits.length > 0).map(({ sentence }) => inert(sentence)),
        );
        const told = sentences.filter((one) => one.length > 0);
        return { text: told.map((one) => one.join('\n')).join('\n\n'), sentences: told.flat().length };
      }),
    ),
};
