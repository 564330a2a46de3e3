import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asked, profiling, say } from '../measure.js';

/** A folder of small cases: read, each of its files, by a Node that does nothing else; or checked by the command line. */
const { rounds, word } = asked();
const [folder = '', program] = word.split('|');
const timed: number[] = [];
let events = 0;
for (let i = program === undefined ? -1 : 0; i < rounds; i += 1) {
  const start = performance.now();
  events = program === undefined ? readAll() : await check(program);
  if (i >= 0) timed.push(performance.now() - start);
}
say({ events, rounds: timed });

function readAll(): number {
  const names = readdirSync(folder);
  for (const name of names) readFileSync(join(folder, name), 'utf8');
  return names.length;
}

/** How many files it says that it checked. */
async function check(path: string): Promise<number> {
  const child = spawn(process.execPath, [...profiling(), path, 'check', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let last = '';
  child.stdout.on('data', (bytes: Buffer) => (last = (last + bytes.toString()).slice(-4096)));
  await once(child, 'close');
  return Number(/in ([\d,]+) files?/u.exec(last)?.[1]?.replaceAll(',', '') ?? 0);
}
