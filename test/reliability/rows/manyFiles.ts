import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { most, type Figure } from '../figure.js';
import type { Program } from '../program.js';

/** So many files, and half of them: each is checked, and memory is the same. With enough that threads share them in both. */
export async function manyFiles({ commandLine }: Program, count: number): Promise<readonly Figure[]> {
  if (commandLine === undefined) throw new Error('There is no command line.');
  const folder = mkdtempSync(join(tmpdir(), 'chron-many-'));
  try {
    const few = await check(commandLine, filesIn(join(folder, 'few'), count / 2));
    const many = await check(commandLine, filesIn(join(folder, 'many'), count));
    return [
      most(`Files of ${count.toLocaleString('en-GB')} that were not checked`, count - many.files, 0),
      most('Memory at its highest, beside what half of the files take', many.memory / few.memory, 1.15, 'x'),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filesIn(folder: string, count: number): string {
  for (let i = 0; i < count; i += 1) {
    const below = join(folder, String(Math.floor(i / 1000)));
    if (i % 1000 === 0) mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `${i}.chron`), `as at: 1 May 2021\n\n${(i % 28) + 1} July 2019: ICPC about C${i}\n31 February 2019: call\n`);
  }
  return folder;
}

/** Each thread says as it ends how much memory the process has had at most. */
const told = `data:text/javascript,process.on('exit',()=>process._rawDebug('memory '+process.resourceUsage().maxRSS))`;

async function check(program: string, folder: string): Promise<{ readonly files: number; readonly memory: number }> {
  const child = spawn(process.execPath, ['--import', told, program, 'check', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => (out = (out + bytes.toString()).slice(-1000)));
  child.stderr.on('data', (bytes: Buffer) => (err = (err + bytes.toString()).slice(-1000)));
  await once(child, 'close');
  const files = /in ([\d,]+) files?/u.exec(out)?.[1]?.replaceAll(',', '');
  const memory = [...err.matchAll(/memory (\d+)/gu)].map(([, size]) => Number(size));
  return { files: Number(files), memory: Math.max(...memory) };
}
