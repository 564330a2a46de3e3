import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  CancellationTokenSource,
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import type { FolderFiles } from '../../server/src/lsp/folderFiles.js';
import { startServer } from '../../server/src/lsp/startServer.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { diagnosticsOf, takeSnapshot } from '../../server/src/service/languageService.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { chronology } from '../reliability/program.js';
import { filesIn } from '../support/everyCase.js';
import { TODAY } from '../support/judge.js';
import { createInbox } from '../support/lsp/inbox.js';
import { startRawServer } from '../support/lsp/rawServer.js';
import { newTraffic, WatchedReader, WatchedWriter } from '../support/lsp/traffic.js';

const uri = 'file:///case.chron';
const textDocument = { uri };
/** Long enough for some thousands of steps, with findings in it. */
const long = chronology(300);
const whole = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

/**
 * A server for which every single step takes longer than a slice: messages have their turn after each.
 * @param look milliseconds that pass from one look at the clock to the next.
 */
async function serve(capabilities: ClientCapabilities = {}, folderFiles?: FolderFiles, look = 1000) {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
  const loadLocalRules = async (_case: string, _folders: readonly string[], asked: string) => ({ asked, packs: builtInPacks, errors: [] });
  let time = 0;
  const clock = { today: () => TODAY, soon: setImmediate, now: () => (time += look), later: () => () => undefined };
  startServer(server, clock, { packs: builtInPacks, loadLocalRules, ...(folderFiles && { folderFiles }) });
  const traffic = newTraffic();
  const editor = createProtocolConnection(new WatchedReader(toEditor, traffic), new WatchedWriter(toServer, traffic));
  const published = createInbox<PublishDiagnosticsParams>();
  editor.onNotification('textDocument/publishDiagnostics', published.put);
  editor.onRequest('client/registerCapability', () => null);
  editor.onRequest('window/workDoneProgress/create', () => null);
  editor.listen();
  const workspaceFolders = folderFiles ? [{ uri: 'file:///folder', name: 'folder' }] : null;
  await editor.sendRequest('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders });
  await editor.sendNotification('initialized', {});
  return {
    editor,
    published,
    open: (text: string, at = uri) =>
      editor.sendNotification('textDocument/didOpen', { textDocument: { uri: at, languageId: 'chron', version: 1, text } }),
    change: (version: number, text: string) =>
      editor.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] }),
    /** An answer from a server that is still at work on other things. */
    hear: () => assert.rejects(editor.sendRequest('chron/areYouThere'), { code: -32601 }),
    stop: async () => {
      await editor.sendRequest('shutdown');
      editor.dispose();
      server.dispose();
    },
  };
}

type Server = Awaited<ReturnType<typeof serve>>;

/** What comes of a text without a stop. */
function atOnce(text: string) {
  return takeSnapshot(new ChronDocument(uri, 1, text), { today: TODAY }, builtInPacks);
}

function found(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ code, message, range, relatedInformation = [] }) => ({
    rule: code,
    message,
    range,
    related: relatedInformation.length,
  }));
}

function foundAtOnce(text: string) {
  return diagnosticsOf(atOnce(text)).map(({ rule, message, range }) => ({ rule, message, range, related: 0 }));
}

describe('a long case, read and judged in slices', () => {
  let server: Server;
  const codeActionLiteralSupport = { codeActionKind: { valueSet: ['quickfix'] } };
  beforeEach(async () => void (server = await serve({ textDocument: { codeAction: { codeActionLiteralSupport } } })));
  afterEach(() => server.stop());

  it('has the findings that it has at once, with a stop after every step', async () => {
    for (const [i, text] of [...filesIn('examples'), long].entries()) {
      const at = `file:///case-${i}.chron`;
      await server.open(text, at);
      const { diagnostics } = await server.published.first((params) => params.uri === at);
      assert.deepEqual(found(diagnostics), foundAtOnce(text), text);
      await server.editor.sendNotification('textDocument/didClose', { textDocument: { uri: at } });
    }
  });

  it('leaves a question waiting for no longer than a few steps', async () => {
    await server.open(long);
    let [over, heard] = [false, 0];
    const findings = server.published.first(({ version }) => version === 1).then(() => (over = true));
    for (; !over; heard += 1) await server.hear();
    await findings;
    assert.ok(heard > 100, `${heard} questions were answered before the findings were there`);
  });

  it('is let go once the text is another: the findings of the version before never come', async () => {
    await server.open(long);
    await server.hear();
    const other = long.replaceAll('home visit', 'strategy discussion').replaceAll('interview with Mr B', 'dance');
    await server.change(2, other);
    const { diagnostics } = await server.published.first(({ version }) => version === 2);
    assert.deepEqual(found(diagnostics), foundAtOnce(other));
    await server.hear();
    assert.deepEqual(
      server.published.all().map(({ version }) => version),
      [2],
    );
  });

  it('is let go once it is closed', async () => {
    await server.open(long);
    await server.hear();
    await server.editor.sendNotification('textDocument/didClose', { textDocument });
    await server.open('31 February 2019: referral about C\n', 'file:///other.chron');
    await server.published.first((params) => params.uri === 'file:///other.chron');
    const own = server.published.all().filter((params) => params.uri === uri);
    assert.deepEqual(own, [{ uri, diagnostics: [] }]);
  });

  it('keeps no short case waiting', async () => {
    await server.open(long);
    await server.open('31 February 2019: referral about C\n', 'file:///short.chron');
    await server.published.first(({ version }) => version === 1);
    assert.equal(server.published.all()[0]?.uri, 'file:///short.chron');
  });

  it('is waited for by what is asked of it', async () => {
    await server.open(long);
    const answered: string[] = [];
    const ask = async (method: string, params: object = {}) => {
      const answer = await server.editor.sendRequest(method, { textDocument, ...params });
      answered.push(method);
      return answer;
    };
    const methods = [
      'textDocument/codeLens',
      'chron/checklist',
      'chron/delays',
      'textDocument/documentSymbol',
      'textDocument/foldingRange',
    ];
    const answers = await Promise.all(methods.map((method) => ask(method)));
    // What needs no rule does not wait for them, and the longest of the others is not waited for either.
    assert.deepEqual(answered.slice(0, 2), methods.slice(3));
    assert.deepEqual(answered.toSorted(), methods.toSorted());
    assert.deepEqual(await Promise.all(methods.map((method) => ask(method))), answers);
    for (const answer of answers) assert.ok(JSON.stringify(answer).length > 20);
  });

  const start = { line: 7, character: 16 };
  const slow: Readonly<Record<string, object>> = {
    'chron/whatIf': { asAt: '4 May 2020' },
    'textDocument/rename': { position: { line: 3, character: 5 }, newName: 'Kay' },
    'textDocument/semanticTokens/full': {},
    'textDocument/codeAction': { range: { start, end: start }, context: { diagnostics: [] } },
  };
  for (const [method, params] of Object.entries(slow)) {
    it(`keeps no question waiting either for what takes long once it is judged: ${method}`, async () => {
      await server.open(long.replace('home visit to C', 'ring with C'));
      await server.published.first(({ version }) => version === 1);
      let [over, heard] = [false, 0];
      const answer = server.editor.sendRequest(method, { textDocument, ...params }).finally(() => (over = true));
      for (; !over; heard += 1) await server.hear();
      assert.notEqual(JSON.stringify(await answer), 'null');
      assert.ok(heard > 3, `${heard} questions were answered before it was there`);
    });
  }

  it('is no longer waited for by a request that is taken back: that is answered before the judging ends', async () => {
    // The server loads it when it is first asked for, which may take longer here than the judging.
    await import('../../server/src/service/features/anonymisedCopy.js');
    await server.open(long);
    const cancelled = ['textDocument/hover', 'textDocument/documentSymbol', 'chron/checklist', 'chron/anonymisedCopy'].map((method) => {
      const source = new CancellationTokenSource();
      const answer = server.editor.sendRequest(method, { textDocument, position: whole.start }, source.token);
      return { source, answer };
    });
    await server.hear();
    for (const { source, answer } of cancelled) {
      source.cancel();
      await assert.rejects(answer, { code: -32800 });
    }
    assert.deepEqual(server.published.all(), []);
    await server.published.first(({ version }) => version === 1);
  });

  it('is no longer what a request asked about once it is changed', async () => {
    await server.open(long);
    const answer = server.editor.sendRequest('textDocument/documentSymbol', { textDocument });
    const refused = assert.rejects(answer, { code: -32801 });
    await server.hear();
    await server.change(2, `${long}1 May 2024: dance\n`);
    await refused;
    assert.deepEqual(server.published.all(), []);
  });

  it('goes on being read while one of its entries is typed in', async () => {
    await server.open(long);
    await server.hear();
    const lines = long.split('\n').length;
    for (const [i, text] of [...'31 February'].entries()) {
      const at = { line: lines - 1, character: i };
      await server.editor.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: i + 2 },
        contentChanges: [{ range: { start: at, end: at }, text }],
      });
      await server.hear();
    }
    const { diagnostics } = await server.published.first(({ version }) => version === '31 February'.length + 1);
    assert.deepEqual(found(diagnostics), foundAtOnce(long));
  });

  it('does not keep the server from being shut down', async () => {
    await server.open(long);
    await server.hear();
    await server.editor.sendRequest('shutdown');
    assert.deepEqual(server.published.all(), []);
  });
});

describe('a long case in a folder', () => {
  const [small, large] = ['file:///folder/small.chron', 'file:///folder/large.chron'];
  const texts = new Map([
    [large, long],
    [small, '31 February 2019: referral about C\n'],
  ]);
  const folderFiles: FolderFiles = {
    findEvidence: () => undefined,
    listCases: async function* () {
      yield* texts.keys();
    },
    readCase: (at) => ({ kind: 'text', text: texts.get(at) ?? '' }),
    stampOf: () => '1',
  };
  const capabilities = { workspace: { workspaceFolders: true } };
  const settings = { chron: { folderFindings: true } };
  let server: Server;
  beforeEach(async () => {
    server = await serve(capabilities, folderFiles);
    await server.editor.sendNotification('workspace/didChangeConfiguration', { settings });
    await server.hear();
  });
  afterEach(() => server.stop());

  it('keeps no question waiting, and has the findings that it has at once', async () => {
    let [over, heard] = [false, 0];
    const findings = server.published.first((params) => params.uri === large).finally(() => (over = true));
    for (; !over; heard += 1) await server.hear();
    assert.deepEqual(found((await findings).diagnostics), foundAtOnce(long));
    assert.ok(heard > 100, `${heard} questions were answered before the findings were there`);
  });

  it('comes after what is opened', async () => {
    await server.open(chronology(200));
    await server.published.first((params) => params.uri === uri);
    assert.deepEqual(
      server.published.all().map((params) => params.uri),
      [uri],
    );
    await server.published.first((params) => params.uri === large);
  });

  it('does not begin while something open is under way, however short it is', async () => {
    const shorts = Array.from({ length: 20 }, (_, i) => `file:///folder/short${i}.chron`);
    const files = {
      ...folderFiles,
      listCases: async function* () {
        yield* shorts;
      },
      readCase: () => ({ kind: 'text', text: '31 February 2019: referral about C\n' }) as const,
    };
    // Some hundred steps in a slice: enough for a short case.
    const other = await serve(capabilities, files, 0.05);
    await other.open(chronology(1000));
    await other.editor.sendNotification('workspace/didChangeConfiguration', { settings });
    await other.published.first((params) => params.uri === shorts.at(-1));
    const order = other.published.all().map((params) => params.uri);
    // One may be done before what is open has begun.
    assert.ok(order.indexOf(uri) <= 1, `${order.indexOf(uri)} came before it`);
    await other.stop();
  });

  it('is let go where it is opened itself: what it has is what the editor sent', async () => {
    await server.hear();
    await server.open('31 February 2019: referral about C\n', large);
    await server.published.first((params) => params.uri === small);
    assert.deepEqual(
      server.published.all().map((params) => [params.uri, params.version]),
      [
        [large, 1],
        [small, undefined],
      ],
    );
  });
});

describe('an editor that asks for the findings of a long case', () => {
  it('is told to ask again where it is changed meanwhile, and never that nothing is wrong', async () => {
    const server = await serve({ textDocument: { diagnostic: {} } });
    await server.open(long);
    const ask = (): Promise<{ readonly items: readonly Diagnostic[] }> =>
      server.editor.sendRequest('textDocument/diagnostic', { textDocument });
    const first = assert.rejects(ask(), { code: -32802, data: { retriggerRequest: true } });
    await server.hear();
    await server.change(2, `${long}1 May 2024: dance\n`);
    await first;
    assert.deepEqual(found((await ask()).items), foundAtOnce(`${long}1 May 2024: dance\n`));
    await server.stop();
  });
});

describe('a server whose input ends while it is at work on a long case', () => {
  it('goes before it is done', async () => {
    const server = startRawServer();
    const initialize = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
    const text = chronology(40_000);
    const open = { method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'chron', version: 1, text } } };
    for (const message of [initialize, { method: 'initialized', params: {} }, open]) server.send({ jsonrpc: '2.0', ...message });
    server.send({ jsonrpc: '2.0', id: 2, method: 'chron/areYouThere' });
    await server.answerTo(2);
    server.endInput();
    assert.equal(await server.exit(), 1);
    const sent = server.received.all().map(({ method }) => method);
    assert.ok(!sent.includes('textDocument/publishDiagnostics'), 'it was at work when its input ended');
  });
});
