import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { semanticTokensOf, tokenTypes, type SemanticToken } from '../../service/languageService.js';
import type { ChronDocument } from '../../syntax/chronDocument.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

/** What was last sent of a document, for the editor to ask what is different. */
interface Sent {
  readonly resultId: string;
  readonly data: readonly number[];
}

export const semanticTokens: EditorRequest = {
  serve: ({ connection, files, guard }) => {
    const sent = new WeakMap<ChronDocument, Sent>();
    let count = 0;
    const keep = (document: ChronDocument, data: readonly number[]): string => {
      const resultId = String((count += 1));
      sent.set(document, { resultId, data });
      return resultId;
    };
    connection.languages.semanticTokens.on(
      guard.request('textDocument/semanticTokens/full', (params: SemanticTokensParams): SemanticTokens => {
        const { snapshot } = files.find(asked.document(params));
        const data = encoded(semanticTokensOf(snapshot));
        return { resultId: keep(snapshot.document, data), data };
      }),
    );
    connection.languages.semanticTokens.onDelta(
      guard.request('textDocument/semanticTokens/full/delta', (params: SemanticTokensDeltaParams): SemanticTokens | SemanticTokensDelta => {
        const { snapshot } = files.find(asked.document(params));
        const before = sent.get(snapshot.document);
        const data = encoded(semanticTokensOf(snapshot));
        const resultId = keep(snapshot.document, data);
        if (before?.resultId !== params.previousResultId) return { resultId, data };
        return { resultId, edits: difference(before.data, data) };
      }),
    );
    connection.languages.semanticTokens.onRange(
      guard.request('textDocument/semanticTokens/range', (params: SemanticTokensRangeParams): SemanticTokens => {
        const { snapshot } = files.find(asked.document(params));
        const { start, end } = asked.range(params);
        return { data: encoded(semanticTokensOf(snapshot, { first: start.line, last: end.line })) };
      }),
    );
  },
};

/** Five numbers a token, lines and characters counted from the token before. */
function encoded(tokens: readonly SemanticToken[]): number[] {
  let [line, character] = [0, 0];
  return tokens.flatMap((token) => {
    const lines = token.line - line;
    const characters = lines === 0 ? token.character - character : token.character;
    [line, character] = [token.line, token.character];
    return [lines, characters, token.length, tokenTypes.indexOf(token.type), token.declaration ? 1 : 0];
  });
}

/** What lies between the beginning and the end that both have. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let kept = 0;
  const most = Math.min(before.length, after.length) - start;
  while (kept < most && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept += 1;
  const deleteCount = before.length - kept - start;
  const data = after.slice(start, after.length - kept);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
