import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { asked, profiling, say } from '../measure.js';

/** From the start of a server to the first findings of a small file, through all that an editor says before. */
const { rounds, word: server } = asked();
const text = 'as at: 1 May 2021\n\n31 February 2019: referral about C\n';
const timed: number[] = [];
for (let i = -2; i < rounds; i += 1) {
  const start = performance.now();
  const child = spawn(process.execPath, [...profiling(), server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const found = new Promise((resolve) => connection.onNotification('textDocument/publishDiagnostics', resolve));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: 'file:///case.chron', languageId: 'chron', version: 1, text },
  });
  await found;
  if (i >= 0) timed.push(performance.now() - start);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await once(child, 'exit');
}
say({ events: 1, rounds: timed });
