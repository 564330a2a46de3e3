import type { Editor } from '../support/lsp/startEditor.js';
import type { OpenFile } from '../support/lsp/openFile.js';

/** What came of a request: its method, and the answer or the error. */
export interface Answered {
  readonly method: string;
  readonly answer: unknown;
}

const ofDocument = ['documentSymbol', 'foldingRange', 'semanticTokens/full', 'documentLink', 'codeLens'];
const ofPosition = ['hover', 'completion', 'definition', 'documentHighlight', 'prepareRename'];
const ours = ['anonymisedCopy', 'checklist', 'delays'];

/** Asks for everything that an editor can, over the whole of a file and on each of its lines, or one of so many; points at each line at least. */
export async function everyRequest(
  { connection }: Editor,
  { uri }: OpenFile,
  lines: readonly string[],
  every = 1,
): Promise<readonly Answered[]> {
  const textDocument = { uri };
  const ask = async (method: string, params: object): Promise<Answered> => ({
    method,
    answer: await connection.sendRequest(method, params).catch((error: unknown) => String(error)),
  });
  const range = { start: { line: 60, character: 0 }, end: { line: 70, character: 0 } };
  const asked = [
    ...ofDocument.map((name) => ask(`textDocument/${name}`, { textDocument })),
    ...ours.map((name) => ask(`chron/${name}`, { textDocument })),
    ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
    ask('textDocument/inlayHint', { textDocument, range: { ...range, start: { line: 0, character: 0 } } }),
    ask('workspace/symbol', { query: '' }),
    ask('chron/whatIf', { textDocument, asAt: '4 May 2020' }),
    ...lines.map((text, line) =>
      ask('textDocument/hover', { textDocument, position: { line, character: Math.min(4, Math.floor(text.length / 2)) } }),
    ),
    ...lines.flatMap((text, line) =>
      (line % every === 0 ? [1, Math.floor(text.length / 2), text.length] : []).flatMap((character) => {
        const position = { line, character };
        return [
          ...ofPosition.map((name) => ask(`textDocument/${name}`, { textDocument, position })),
          ask('textDocument/references', { textDocument, position, context: { includeDeclaration: true } }),
          ask('textDocument/selectionRange', { textDocument, positions: [position] }),
          ask('chron/whatIf', { textDocument, position, date: '10 July 2019' }),
          ask('chron/readDate', { text: text.slice(0, 60) }),
          ask('chron/deadline', { question: `15 working days after ${text.slice(0, 60)}` }),
        ];
      }),
    ),
  ];
  return Promise.all(asked);
}
