import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { caseText, NARRATIVE } from '../cases.js';
import { asked, LEAST_WARM, profiling, say } from '../measure.js';

/** From a keystroke in an editor to the findings it is answered with, over pipes, with the server as it is shipped. */
const { size, rounds, word } = asked();
const [server = '', where] = word.split('|');
const uri = 'file:///case.chron';
const text = caseText(size, 'short');
const child = spawn(process.execPath, [...profiling(), server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
connection.listen();
await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
await connection.sendNotification('initialized', {});
const line = lineToTypeIn(text.split('\n'));
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'chron', version: 1, text } });
const shown = await findings();
if (shown.length > 100) throw new Error(`${shown.length} findings are more than the hundred that the row allows.`);
if (!shown.some(({ code }) => code !== undefined)) throw new Error('The case was not checked.');
const timed: number[] = [];
const begun = performance.now();
for (let i = 0; timed.length < rounds; i += 1) {
  const change = where === 'date' ? dateChange(i) : wordsChange(i);
  const start = performance.now();
  await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: i + 2 }, contentChanges: [change] });
  await findings();
  if (start - begun >= LEAST_WARM) timed.push(performance.now() - start);
}
say({ events: size, rounds: timed });
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');
await once(child, 'exit');

/** Asked for, as an editor does that can: what is sent unasked waits for a pause in the typing. */
async function findings(): Promise<readonly { readonly code?: string }[]> {
  const { items } = await connection.sendRequest<{ items: readonly { code?: string }[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return items;
}

/** A letter in the words below an entry, and back. */
function wordsChange(i: number) {
  return { range: { start: { line, character: 10 }, end: { line, character: 10 + (i % 2) } }, text: i % 2 === 0 ? 'x' : '' };
}

/** The first digit of the entry's day, 1 and 2 in turn. */
function dateChange(i: number) {
  return { range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 1 } }, text: i % 2 === 0 ? '1' : '2' };
}

/** The words below a day of two digits, nearest below the middle. */
function lineToTypeIn(lines: readonly string[]): number {
  const fits = (i: number): boolean => lines[i]?.trim() === NARRATIVE && /^\d+ [A-Z]/u.test(lines[i - 1] ?? '');
  const middle = Math.floor(lines.length / 2);
  const below = lines.findIndex((_, i) => i >= middle && fits(i));
  return below >= 0 ? below : lines.findLastIndex((_, i) => fits(i));
}
