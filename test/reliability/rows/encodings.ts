import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { most, type Figure } from '../figure.js';
import type { Program } from '../program.js';
import { startSession } from '../session.js';
import { sound, unreadables } from '../unreadable.js';

interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly kind: string;
}

/** Files in another encoding than UTF-8, and files that are none: on the command line, and in the folder that a server looks through. */
export async function encodings(program: Program, count: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chron-encodings-'));
  try {
    const write = (name: string, bytes: Uint8Array, kind: string): File => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return { path, bytes, kind };
    };
    const bad = unreadables(count, 8).map(({ kind, bytes }, i) => write(`bad${i}.chron`, bytes, kind));
    const good = sound.map((text, i) => write(`good${i}.chron`, Buffer.from(text), `sound, ${i}`));
    return await figuresOf(program, folder, bad, good);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function figuresOf(program: Program, folder: string, bad: readonly File[], good: readonly File[]): Promise<readonly Figure[]> {
  const all = [...bad, ...good];
  const unsaid = new Map<string, number>();
  let crashes = 0;
  for (const words of ['check', 'format --check', 'format', 'format --sort']) {
    const { code, err } = await run(program, [...words.split(' '), ...all.map(({ path }) => path)]);
    const told = err.split('\n').filter((line) => line !== '');
    if (code !== 2 || told.some((line) => !line.startsWith('chron: '))) crashes += 1;
    const silent = bad.filter(({ path }) => !told.some((line) => line.startsWith(`chron: ${path} is `)));
    const wrongly = good.filter(({ path }) => told.some((line) => line.includes(path)));
    for (const { kind } of [...silent, ...wrongly]) console.log(`chron ${words}: ${kind}`);
    unsaid.set(words, silent.length + wrongly.length);
  }
  const unsaidInFolder = await notToldOf(program, folder, bad);
  const altered = all.filter(({ path, bytes }) => !readFileSync(path).equals(bytes));
  for (const { kind } of altered) console.log(`altered: ${kind}`);
  return [
    { what: 'files that are no UTF-8', value: bad.length, unit: '', limit: bad.length, atLeast: true },
    ...[...unsaid].map(([words, silent]) =>
      most(`of them, and of ${good.length} that are sound, not said rightly by chron ${words}`, silent, 0),
    ),
    most('not said in the findings of their folder', unsaidInFolder, 0),
    most('runs that ended otherwise than with 2 and in plain words', crashes, 0),
    most('files with another byte than before', altered.length, 0),
  ];
}

function run({ commandLine }: Program, args: readonly string[]): Promise<{ readonly code: unknown; readonly err: string }> {
  if (commandLine === undefined) throw new Error('It has no command line.');
  return new Promise((resolve) => {
    execFile(process.execPath, [commandLine, ...args], { maxBuffer: 2 ** 28 }, (error, _out, err) =>
      resolve({ code: error?.code ?? 0, err }),
    );
  });
}

/** How many of the files have no notice of their own that says what is the matter. */
async function notToldOf(program: Program, folder: string, bad: readonly File[]): Promise<number> {
  const session = startSession(program);
  const waiting = new Set(bad.map(({ path }) => pathToFileURL(path).href));
  const all = session.next(({ method, params }) => {
    const said = JSON.stringify(params?.diagnostics ?? []);
    if (method === 'textDocument/publishDiagnostics' && said.includes('This file is not checked: it is '))
      waiting.delete(params?.uri ?? '');
    return waiting.size === 0;
  }, 20_000);
  await session.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'cases' }] });
  session.send({ method: 'workspace/didChangeConfiguration', params: { settings: { chron: { folderFindings: true } } } });
  await all;
  await session.kill();
  return waiting.size;
}
