import { sentenceOf } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

/** `chron/sentence`: a finding to put in a letter, or null where there is none such. */
export interface SentenceParams {
  readonly textDocument: { readonly uri: string };
  readonly rule: string;
  readonly line: number;
  /** What the finding says, where the editor knows: two of a rule can stand on one line. */
  readonly message?: string;
}

export const sentence: EditorRequest = {
  serve: ({ connection, files, guard }) =>
    connection.onRequest(
      'chron/sentence',
      guard.request('chron/sentence', (params: SentenceParams): string | null => {
        const { snapshot } = files.find(asked.document(params));
        return sentenceOf(snapshot, params.rule, params.line, params.message) ?? null;
      }),
    ),
};
