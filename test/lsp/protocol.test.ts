import assert from 'node:assert/strict';
import { framed } from '../support/lsp/framed.js';
import { startRawServer } from '../support/lsp/rawServer.js';

const initialize = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };

describe('the protocol', () => {
  it('turns requests away before and after, and ends with 0', async () => {
    const server = startRawServer();
    server.send({ jsonrpc: '2.0', id: 'early', method: 'textDocument/hover', params: {} });
    assert.equal((await server.answerTo('early')).error?.code, -32002);
    server.send(initialize);
    assert.ok((await server.answerTo(1)).result);
    server.send({ ...initialize, id: 2 });
    assert.equal((await server.answerTo(2)).error?.code, -32600);
    server.send({ jsonrpc: '2.0', id: 3, method: 'chron/unheardOf', params: {} });
    assert.equal((await server.answerTo(3)).error?.code, -32601);
    server.send({ jsonrpc: '2.0', id: 4, method: 'textDocument/hover', params: { textDocument: {}, position: { line: -1 } } });
    assert.equal((await server.answerTo(4)).error?.code, -32602);
    server.send({ jsonrpc: '2.0', id: 5, method: 'shutdown' });
    assert.equal((await server.answerTo(5)).result, null);
    server.send({ jsonrpc: '2.0', id: 6, method: 'textDocument/hover', params: {} });
    assert.equal((await server.answerTo(6)).error?.code, -32600);
    server.send({ jsonrpc: '2.0', method: 'exit' });
    assert.equal(await server.exit(), 0);
  });

  it('ends with 1 when told to exit without a shutdown', async () => {
    const server = startRawServer();
    server.send(initialize);
    await server.answerTo(1);
    server.send({ jsonrpc: '2.0', method: 'exit' });
    assert.equal(await server.exit(), 1);
  });

  it('ends with 1 when its input ends, and with 0 when that was said', async () => {
    const abandoned = startRawServer();
    abandoned.send(initialize);
    await abandoned.answerTo(1);
    abandoned.endInput();
    const closed = startRawServer();
    closed.send(initialize);
    closed.send({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
    closed.endInput();
    assert.deepEqual([await abandoned.exit(), await closed.exit()], [1, 0]);
  });

  it('answers what is no message, and goes on', async () => {
    const server = startRawServer();
    server.write(framed('{"jsonrpc":'));
    assert.equal((await server.answerTo(null)).error?.code, -32700);
    for (const [id, message] of [
      [10, { id: 10, method: 7 }],
      [11, { id: 11, method: 'initialize', params: [] }],
      [12, { id: 12, method: 'initialize', params: 'x' }],
    ] as const) {
      server.send(message);
      assert.ok((await server.answerTo(id)).error);
    }
    server.send([initialize]);
    server.send(null);
    server.send(initialize);
    assert.ok((await server.answerTo(1)).result);
    assert.equal(server.received.all().filter(({ error }) => error?.code === -32600).length, 3);
    server.endInput();
    assert.equal(await server.exit(), 1);
  });

  const broken: Readonly<Record<string, string>> = {
    'no length': 'Content-Type: x\r\n\r\n{}',
    'a length that is no number': 'Content-Length: many\r\n\r\n{}',
    'a negative length': 'Content-Length: -2\r\n\r\n{}',
    'a length beyond all memory': 'Content-Length: 999999999999\r\n\r\n{}',
    'lines that end in LF': 'Content-Length: 2\n\n{}',
    'a header without end': 'x'.repeat(1000),
    'no header': '{"jsonrpc":"2.0"}\r\n\r\n',
    'a length that is too short': `Content-Length: 5\r\n\r\n${JSON.stringify(initialize)}${framed('{}')}\r\n\r\n`,
  };
  for (const [name, bytes] of Object.entries(broken)) {
    it(`stops, and says so, after ${name}`, async () => {
      const server = startRawServer();
      server.write(bytes);
      assert.equal(await server.exit(), 1);
    });
  }
});
