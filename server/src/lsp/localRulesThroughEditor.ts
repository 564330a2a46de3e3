import type { Connection } from 'vscode-languageserver';
import { mistakeWords, type LocalRules } from '../service/languageService.js';
import type { LoadLocalRules } from './localRules.js';

/** What an editor answers to `chron/readLocalRules`. */
type Answer = { readonly uri: string; readonly text: string } | { readonly why: string };

/**
 * Reads a pack that a case names through the editor, where the server can reach no files itself: in a browser, and in folders that are
 * not on this computer. The editor keeps to the folder in which the case is.
 */
export function localRulesThroughEditor(connection: Pick<Connection, 'sendRequest'>): LoadLocalRules {
  return async (caseUri, _folders, asked, builtIn): Promise<LocalRules> => {
    const unused = (problem: string, more: Partial<LocalRules> = {}): LocalRules => ({
      asked,
      packs: builtIn,
      problem,
      errors: [],
      ...more,
    });
    const answer = await connection
      .sendRequest<unknown>('chron/readLocalRules', { textDocument: { uri: caseUri }, path: asked })
      .then(answerOf, () => undefined);
    if (answer === undefined) return unused('They cannot be read here. Open the folder on this computer to have them applied.');
    if ('why' in answer) return unused(answer.why);
    const name = decodeURIComponent(/(?<![^/])[^/]*$/u.exec(answer.uri)?.[0] ?? asked);
    try {
      const { readLocalPack } = await import('../rules/packFile/readLocalPack.js');
      const read = readLocalPack(answer.text, name, builtIn);
      if ('errors' in read) return unused(`In ${name}, ${mistakeWords(read.errors)}`, { errors: read.errors, file: answer });
      return { asked, packs: read.packs, errors: [], file: answer };
    } catch {
      // Such as thousands of brackets, one in another.
      return unused('It could not be read as a pack.', { file: answer });
    }
  };
}

/** Looked at before it is used. */
function answerOf(value: unknown): Answer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('why' in value && typeof value.why === 'string') return { why: value.why };
  if (!('uri' in value) || !('text' in value)) return undefined;
  return typeof value.uri === 'string' && typeof value.text === 'string' ? { uri: value.uri, text: value.text } : undefined;
}
