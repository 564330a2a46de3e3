import { once } from 'node:events';
import { framed } from './framed.js';
import { createInbox } from './inbox.js';
import { startServerProcess } from './startEditor.js';
import { newTraffic } from './traffic.js';

/** An answer as it came over the wire. */
export interface RawMessage {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A server to which anything at all can be written. */
export function startRawServer() {
  const server = startServerProcess();
  const received = createInbox<RawMessage>();
  const traffic = newTraffic();
  let buffer = Buffer.alloc(0);
  server.stdout.on('data', (bytes: Buffer) => {
    buffer = Buffer.concat([buffer, bytes]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/iu.exec(buffer.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || buffer.length < end + 4 + length) return;
      const message: RawMessage = JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString());
      // What was written may have been wrong on purpose; what comes back may not.
      if (message.method !== undefined) traffic.pass('serverToClient', message);
      received.put(message);
      buffer = buffer.subarray(end + 4 + length);
    }
  });
  return {
    process: server,
    received,
    write: (bytes: string | Uint8Array) => server.stdin.write(bytes),
    send: (message: unknown) => server.stdin.write(framed(JSON.stringify(message))),
    endInput: () => server.stdin.end(),
    answerTo: (id: number | string | null) => received.first((message) => message.id === id && message.method === undefined),
    /** Settles when it has ended, in whatever way. */
    gone: async () => (server.exitCode === null && server.signalCode === null ? void (await once(server, 'exit')) : undefined),
    exit: async () => (server.exitCode === null ? Number((await once(server, 'exit'))[0]) : server.exitCode),
  };
}
