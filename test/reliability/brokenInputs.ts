import { framed } from '../support/lsp/framed.js';

/** Something that no editor should send, as bytes. */
export interface BrokenInput {
  readonly name: string;
  readonly bytes: string | Uint8Array;
}

const uri = 'file:///case.chron';
const at = (line: unknown, character: unknown) => ({ textDocument: { uri }, position: { line, character } });
const message = (body: object) => framed(JSON.stringify({ jsonrpc: '2.0', ...body }));
const hover = (params: unknown) => message({ id: 'x', method: 'textDocument/hover', params });
const change = (contentChanges: unknown, version: unknown = 2) =>
  message({ method: 'textDocument/didChange', params: { textDocument: { uri, version }, contentChanges } });
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const framing: Readonly<Record<string, string | Uint8Array>> = {
  'no header': '{"jsonrpc":"2.0","id":1,"method":"shutdown"}',
  'a header with no length': 'Content-Type: application/vscode-jsonrpc\r\n\r\n{}',
  'a length that is no number': 'Content-Length: many\r\n\r\n{}',
  'a negative length': 'Content-Length: -2\r\n\r\n{}',
  'a length in hexadecimal': 'Content-Length: 0x10\r\n\r\n{}',
  'a length with a fraction': 'Content-Length: 2.5\r\n\r\n{}',
  'a length of 10^11': 'Content-Length: 99999999999\r\n\r\n{}',
  'a length of 10^30': `Content-Length: 1${'0'.repeat(30)}\r\n\r\n{}`,
  'no length after its name': 'Content-Length:\r\n\r\n{}',
  'a length that is too short': `Content-Length: 5\r\n\r\n${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'x' })}`,
  'a length that is too long': `Content-Length: 4000\r\n\r\n${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'x' })}`,
  'a length that is very much too long': 'Content-Length: 200000000\r\n\r\n{}',
  'a length counted in characters': 'Content-Length: 15\r\n\r\n{"a":"éééééé"}',
  'a length of nothing': 'Content-Length: 0\r\n\r\n',
  'header lines that end in LF': 'Content-Length: 2\n\n{}',
  'header lines that end in CR': 'Content-Length: 2\r\r{}',
  'a header without an end': 'x'.repeat(2000),
  'a header line that is none': 'Content-Length: 2\r\nwhat is this\r\n\r\n{}',
  'a header of NUL': bytes([0, 0, 0, 0], '\r\n\r\n'),
  'a header in UTF-16': Buffer.from('Content-Length: 2\r\n\r\n{}', 'utf16le'),
  'a byte order mark before the header': bytes([0xef, 0xbb, 0xbf], 'Content-Length: 2\r\n\r\n{}'),
  'random bytes': Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919 + 13) % 256)),
  'the request of a web browser': 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'the greeting of TLS': bytes([0x16, 0x03, 0x01, 0x02, 0x00, 0x01], 'x'.repeat(600)),
  'only line ends': '\r\n'.repeat(400),
};

const json: Readonly<Record<string, string | Uint8Array>> = {
  'a body that is empty space': framed('   '),
  'a body cut short': framed('{"jsonrpc":"2.0","id":1,'),
  'a body that is a number': framed('42'),
  'a body that is null': framed('null'),
  'a body that is a text': framed('"hello"'),
  'a body that is false': framed('false'),
  'a body of two messages': framed('{"jsonrpc":"2.0"}{"jsonrpc":"2.0"}'),
  'a body with a comment': framed('{"jsonrpc":"2.0" /* why */}'),
  'a body with a comma too many': framed('{"jsonrpc":"2.0",}'),
  'a body with single quotes': framed("{'jsonrpc':'2.0'}"),
  'a body with NaN': framed('{"id":NaN}'),
  'a body of NUL': framed('\u0000\u0000\u0000'),
  'a body that is no UTF-8': bytes('Content-Length: 12\r\n\r\n', '{"a":"', [0xff, 0xfe, 0xc0, 0x80], '"}'),
  'a body in UTF-16': bytes('Content-Length: 8\r\n\r\n', [...Buffer.from('{"":1}'.slice(0, 4), 'utf16le')]),
  'a byte order mark in the body': framed('\uFEFF{"jsonrpc":"2.0","id":1,"method":"x"}'),
  'an empty batch': framed('[]'),
  'a batch': framed('[{"jsonrpc":"2.0","id":1,"method":"shutdown"},{"jsonrpc":"2.0","method":"exit"}]'),
  'a batch in a batch': framed('[[[1]]]'),
  '100,000 arrays in one another': framed(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  '100,000 arrays in one another, as params': framed(
    `{"jsonrpc":"2.0","id":"x","method":"textDocument/hover","params":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
  ),
  '10,000 objects in one another, as settings': framed(
    `{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":${'{"chron":'.repeat(10_000)}1${'}'.repeat(10_000)}}}`,
  ),
  'a key given twice': framed('{"jsonrpc":"2.0","id":1,"id":2,"method":"x","method":"y"}'),
  'a key "__proto__"': framed('{"jsonrpc":"2.0","id":1,"method":"x","__proto__":{"method":"exit"}}'),
  '"__proto__" in the settings': framed(
    '{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"chron":{"__proto__":{"asAt":"1 May 2019"},"parameters":{"__proto__":{"x":1}}}}}}',
  ),
};

const shapes: Readonly<Record<string, string>> = {
  'no version of JSON-RPC': framed('{"id":1,"method":"shutdownn"}'),
  'another version of JSON-RPC': framed('{"jsonrpc":"1.0","id":1,"method":"x"}'),
  'an id that is an object': message({ id: {}, method: 'x' }),
  'an id that is true': message({ id: true, method: 'x' }),
  'an id that is null': message({ id: null, method: 'textDocument/hover', params: at(0, 0) }),
  'an id that is a fraction': message({ id: 1.5, method: 'x' }),
  'an id of 100,000 characters': message({ id: 'x'.repeat(100_000), method: 'x' }),
  'a method that is a number': message({ id: 1, method: 7 }),
  'a method that is empty': message({ id: 1, method: '' }),
  'a method of 1,000,000 characters': message({ id: 1, method: 'x'.repeat(1_000_000) }),
  'a method "__proto__"': message({ id: 1, method: '__proto__' }),
  'a method "constructor"': message({ id: 1, method: 'constructor' }),
  'params that are a text': message({ id: 1, method: 'textDocument/hover', params: 'x' }),
  'params that are a list': hover([1, 2]),
  'params that are missing': message({ id: 1, method: 'textDocument/hover' }),
  'a result and an error': message({ id: 1, result: 1, error: { code: 1, message: '' } }),
  'an answer to what was never asked': message({ id: 999_999, result: null }),
  'an error that is none': message({ id: 999_998, error: 'x' }),
  'a cancellation of nothing': message({ method: '$/cancelRequest' }),
  'a cancellation of what was never asked': message({ method: '$/cancelRequest', params: { id: {} } }),
  'progress of nothing': message({ method: '$/progress' }),
  'a trace of another kind': message({ method: '$/setTrace', params: { value: 7 } }),
};

const content: Readonly<Record<string, string>> = {
  'a position below zero': hover(at(-1, -1)),
  'a position far outside': hover(at(2 ** 31 - 1, 2 ** 31 - 1)),
  'a position beyond all numbers': hover(at(1e308, 1e308)),
  'a position with a fraction': hover(at(0.5, 0.5)),
  'a position of texts': hover(at('0', '0')),
  'a position that is null': hover({ textDocument: { uri }, position: null }),
  'a document that is null': hover({ textDocument: null, position: { line: 0, character: 0 } }),
  'a document with no name': message({ method: 'textDocument/didOpen', params: { textDocument: { text: 'x' } } }),
  'a document with no text': message({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'chron', version: 1 } },
  }),
  'a document whose text is a number': message({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri: `${uri}2`, version: 1, text: 7 } },
  }),
  'a document named by 100,000 characters': hover({ textDocument: { uri: 'x'.repeat(100_000) }, position: { line: 0, character: 0 } }),
  'an opening of nothing': message({ method: 'textDocument/didOpen' }),
  'a change of nothing': message({ method: 'textDocument/didChange', params: {} }),
  'a change that is null': change([null]),
  'changes that are no list': change({}),
  'a change with no text': change([{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } }]),
  'a change that ends before it starts': change([
    { range: { start: { line: 5, character: 5 }, end: { line: 0, character: 0 } }, text: 'x' },
  ]),
  'a change far outside': change([{ range: { start: { line: 1e9, character: 1e9 }, end: { line: 2e9, character: 0 } }, text: 'x' }]),
  'a change with half of a character': change([{ text: '10 July 2019: referral about \uD83D' }]),
  'a change with NUL': change([{ text: '10 July\u0000 2019: referral\u0000' }]),
  'a version that is a text': change([{ text: 'x' }], 'two'),
  'a version that is older': change([{ text: 'x' }], -5),
  'a change of a document that is not open': message({
    method: 'textDocument/didChange',
    params: { textDocument: { uri: 'file:///never.chron', version: 1 }, contentChanges: [{ text: 'x' }] },
  }),
  'a closing of a document that is not open': message({
    method: 'textDocument/didClose',
    params: { textDocument: { uri: 'file:///never.chron' } },
  }),
  'actions with diagnostics that are none': message({
    id: 'x',
    method: 'textDocument/codeAction',
    params: {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [null, 1, {}] },
    },
  }),
  'folders that are none': message({ method: 'workspace/didChangeWorkspaceFolders', params: { event: null } }),
  'files that changed, and are none': message({ method: 'workspace/didChangeWatchedFiles', params: { changes: null } }),
  'settings that are none': message({ method: 'workspace/didChangeConfiguration', params: { settings: 'x' } }),
  'a second initialize': message({ id: 'x', method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
  'a file of one line of 4 MB': change([{ text: 'x'.repeat(4 * 1024 * 1024) }]),
  'a file of 6 MB': change([{ text: '10 July 2019: home visit to C\n'.repeat(200_000) }]),
  'a file of 200,000 brackets': change([{ text: `10 July 2019: ${'('.repeat(200_000)}` }]),
};

export const brokenInputs: readonly BrokenInput[] = Object.entries({ ...framing, ...json, ...shapes, ...content }).map(([name, raw]) => ({
  name,
  bytes: raw,
}));
