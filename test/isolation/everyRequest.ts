import type { Editor } from '../support/lsp/startEditor.js';
import type { OpenFile } from '../support/lsp/openFile.js';

/** What came of a request: its method, and the answer or the error. */
export interface Answered {
  readonly method: string;
  readonly answer: unknown;
}

const ofDocument = [
  'documentSymbol',
  'foldingRange',
  'semanticTokens/full',
  'diagnostic',
  'documentLink',
  'codeLens',
  'inlayHint',
  'formatting',
];
const ofPosition = ['hover', 'completion', 'definition', 'references', 'documentHighlight', 'prepareRename', 'selectionRange'];
const ours = ['anonymisedCopy', 'checklist', 'sentence', 'report', 'timeline', 'whatIf'];

/** Asks for everything that an editor can, over the whole of a file and on each of its lines, or one of so many. */
export async function everyRequest(
  { connection }: Editor,
  { uri }: OpenFile,
  lines: readonly string[],
  every = 1,
): Promise<readonly Answered[]> {
  const textDocument = { uri };
  const end = { line: lines.length, character: 0 };
  const whole = { textDocument, range: { start: { line: 0, character: 0 }, end }, options: { tabSize: 4, insertSpaces: true } };
  const ask = async (method: string, params: object): Promise<Answered> => ({
    method,
    answer: await connection.sendRequest(method, params).catch((error: unknown) => String(error)),
  });
  const asked = [
    ...ofDocument.map((name) => ask(`textDocument/${name}`, whole)),
    ...ours.map((name) => ask(`chron/${name}`, { ...whole, position: { line: 0, character: 0 } })),
    ask('textDocument/codeAction', {
      textDocument,
      range: { start: { line: 60, character: 0 }, end: { line: 70, character: 0 } },
      context: { diagnostics: [] },
    }),
    ask('workspace/symbol', { query: '' }),
    ...lines.flatMap((text, line) =>
      (line % every === 0 ? [1, Math.floor(text.length / 2), text.length] : []).flatMap((character) =>
        ofPosition.map((name) => {
          const position = { line, character };
          return ask(`textDocument/${name}`, { textDocument, position, positions: [position], context: { includeDeclaration: true } });
        }),
      ),
    ),
  ];
  return Promise.all(asked);
}
