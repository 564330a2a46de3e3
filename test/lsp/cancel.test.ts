import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { framed } from '../support/lsp/framed.js';
import { startRawServer, type RawMessage } from '../support/lsp/rawServer.js';
import { root } from '../support/vscode/paths.js';

const uri = 'file:///case.chron';
const text = '31 February 2019: referral about C @start\n1 March 2019, after @start: home visit to C\n';
const textDocument = { uri };
const atDate = { textDocument, position: { line: 0, character: 2 } };
const atLabel = { textDocument, position: { line: 0, character: 37 } };
const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 9 } };
const options = { tabSize: 4, insertSpaces: true };

/** Every request that the server answers, with something to ask. */
const asked: Readonly<Record<string, object>> = {
  'textDocument/hover': atDate,
  'textDocument/diagnostic': { textDocument },
  'textDocument/codeAction': { textDocument, range, context: { diagnostics: [] } },
  'textDocument/codeLens': { textDocument },
  'textDocument/completion': atDate,
  'textDocument/definition': atLabel,
  'textDocument/references': { ...atLabel, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': atLabel,
  'textDocument/prepareRename': atLabel,
  'textDocument/rename': { ...atLabel, newName: 'beginning' },
  'textDocument/documentSymbol': { textDocument },
  'textDocument/documentLink': { textDocument },
  'textDocument/foldingRange': { textDocument },
  'textDocument/selectionRange': { textDocument, positions: [atDate.position] },
  'textDocument/semanticTokens/full': { textDocument },
  'textDocument/semanticTokens/full/delta': { textDocument, previousResultId: '' },
  'textDocument/semanticTokens/range': { textDocument, range },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/formatting': { textDocument, options },
  'textDocument/rangeFormatting': { textDocument, range, options },
  'workspace/symbol': { query: '' },
  'workspace/willRenameFiles': { files: [{ oldUri: 'file:///a.yaml', newUri: 'file:///b.yaml' }] },
  'chron/anonymisedCopy': { textDocument },
  'chron/checklist': { textDocument },
  'chron/deadline': { question: '15 working days after 5 September 2022' },
  'chron/delays': { textDocument },
  'chron/newCase': { procedure: 'child protection', firstDate: 'July 2019' },
  'chron/paste': { text: '5 June 2019\tReferral\n' },
  'chron/procedures': {},
  'chron/readDate': { text: '5/9/22' },
  'chron/sentence': { textDocument, rule: 'case/impossible-date', line: 0 },
  'chron/whatIf': { textDocument, asAt: '4 May 2020' },
};

describe('a request that is cancelled', () => {
  const bytesOf = (messages: readonly object[]) =>
    messages.map((message) => framed(JSON.stringify({ jsonrpc: '2.0', ...message }))).join('');
  const server = startRawServer();
  before(() => {
    const initialize = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
    const open = { method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'chron', version: 1, text } } };
    server.write(bytesOf([initialize, { method: 'initialized', params: {} }, open]));
  });
  after(async () => {
    server.endInput();
    await server.exit();
  });

  for (const [method, params] of Object.entries(asked)) {
    it(`is answered: ${method}, with what it is or that it was cancelled, and never with nothing`, async () => {
      server.write(bytesOf([{ id: `whole ${method}`, method, params }]));
      const whole = await server.answerTo(`whole ${method}`);
      assert.equal(whole.error, undefined);
      const requests = Array.from({ length: 20 }, (_, i) => ({ id: `${method} ${i}`, method, params }));
      const cancel = requests.map(({ id }) => ({ method: '$/cancelRequest', params: { id } }));
      server.write(bytesOf([...requests.flatMap((request, i) => [request, ...cancel.slice(i, i + 1)]), ...cancel]));
      const answers = await Promise.all(requests.map(({ id }) => server.answerTo(id)));
      for (const answer of answers) {
        if (answer.error === undefined) assert.deepEqual(resultOf(answer), resultOf(whole));
        else assert.equal(answer.error.code, -32800);
      }
      assert.ok(
        answers.some(({ error }) => error !== undefined),
        'none was cancelled in time',
      );
    });
  }

  it('can be any of those that the server answers', () => {
    const folder = join(root, 'server/src/lsp/requests');
    const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const served = sources.flatMap((source) => [...source.matchAll(/guard\.(?:request|answer)\(\s*'([^']+)'/gu)].map(([, name]) => name));
    assert.deepEqual(served.toSorted(), Object.keys(asked).toSorted());
  });
});

/** The same answer has another id each time. */
function resultOf({ result }: RawMessage): unknown {
  return typeof result === 'object' && result !== null && 'resultId' in result ? { ...result, resultId: '' } : result;
}
