import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { asked, say } from '../measure.js';

/** From the start of a process to its first word: a server's answer to `initialize`, or a bare Node that says one. */
const { rounds, word: server } = asked();
const body = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { processId: process.pid, rootUri: null, capabilities: {} },
});
const message = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const timed: number[] = [];
for (let i = -2; i < rounds; i += 1) {
  const start = performance.now();
  const bare = ['-e', 'process.stdin.once("data", () => process.stdout.write("here"))'];
  const child = spawn(process.execPath, server === 'bare' ? bare : [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write(message);
  await once(child.stdout, 'data');
  if (i >= 0) timed.push(performance.now() - start);
  child.kill();
  await once(child, 'exit');
}
say({ events: 1, rounds: timed });
