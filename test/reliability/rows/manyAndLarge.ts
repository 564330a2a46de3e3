import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deafnessDuring } from '../deafness.js';
import { most, type Figure } from '../figure.js';
import { asksForFindings, openDocument } from '../openDocument.js';
import type { Program } from '../program.js';
import { startSession } from '../session.js';

const megabyte = 1024 * 1024;
/** For what takes longest, in milliseconds. */
const patience = 240_000;

/** A folder with very many files, and one file that is as large as one can be. */
export async function manyAndLarge(program: Program, files: number): Promise<readonly Figure[]> {
  const many = program.commandLine === undefined ? Array.from({ length: 8 }, () => Number.NaN) : await ofFolder(program, files);
  const large = await ofLargeFile(program);
  const [folder, opened, folderClock, openedClock, folderDeaf, folderDeafClock, folderMemory, missing] = many;
  return [
    most(`work on ${files} files of 200 lines in a folder`, folder ?? Number.NaN, 10_000, ' ms'),
    most('the same by the clock, with all else that the machine did', folderClock ?? Number.NaN, 10_000, ' ms'),
    most('files of which nothing was said', missing ?? Number.NaN, 0),
    most('work until the findings of a file that is opened meanwhile', opened ?? Number.NaN, 1000, ' ms'),
    most('the same by the clock', openedClock ?? Number.NaN, 1000, ' ms'),
    most('longest work before a question was heard', folderDeaf ?? Number.NaN, 200, ' ms'),
    most('the same by the clock', folderDeafClock ?? Number.NaN, 200, ' ms'),
    most('memory', folderMemory ?? Number.NaN, 250, ' MB'),
    most('a file of 5 MB: work until its findings', large.work, 10_000, ' ms'),
    most('the same by the clock', large.clock, 10_000, ' ms'),
    most('longest work before a question was heard', large.deafness.work, 200, ' ms'),
    most('the same by the clock', large.deafness.clock, 200, ' ms'),
    most('memory', large.deafness.memory, 250, ' MB'),
  ];
}

async function ofFolder(program: Program, files: number): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chron-many-'));
  const session = startSession(program);
  try {
    for (let i = 0; i < files; i += 1) writeFileSync(join(folder, `case${i}.chron`), `# Case ${i}\n${program.textWithFindings(199)}`);
    await session.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'cases' }] });
    const waiting = new Set(Array.from({ length: files }, (_, i) => pathToFileURL(join(folder, `case${i}.chron`)).href));
    const all = session.next(({ params }) => waiting.delete(params?.uri ?? '') && waiting.size === 0, patience);
    const half = session.next(() => waiting.size <= files / 2, patience);
    const [worked, started] = [session.worked(), performance.now()];
    const taken = () => [session.worked() - worked, performance.now() - started] as const;
    session.send({ method: 'workspace/didChangeConfiguration', params: { settings: { chron: { folderFindings: true } } } });
    const opened = half.then(() => openMeanwhile());
    const done = all.then(taken);
    const deafness = await deafnessDuring(session, Promise.all([opened, done]), patience);
    const [openedWork, openedClock] = await opened;
    const [work, clock] = await done;
    return [work, openedWork, clock, openedClock, deafness.work, deafness.clock, deafness.memory, waiting.size];
  } finally {
    await session.kill();
    rmSync(folder, { recursive: true, force: true });
  }

  /** A file that is opened when half of them are done does not wait for the other half. */
  async function openMeanwhile(): Promise<readonly [work: number, clock: number]> {
    const [worked, started] = [session.worked(), performance.now()];
    await openDocument(session, program, undefined, 'file:///opened.chron', program.textWithFindings(200)).findings();
    return [session.worked() - worked, performance.now() - started];
  }
}

async function ofLargeFile(program: Program) {
  const session = startSession(program);
  const initialized = await session.initialize(asksForFindings);
  const perLine = program.text(10_000).length / 10_000;
  const text = program.text(Math.floor((4.9 * megabyte) / perLine));
  const [worked, started] = [session.worked(), performance.now()];
  const file = openDocument(session, program, initialized, `file:///large.${program.extension}`, text);
  const found = file.findings(patience).then((findings) => {
    const missing = findings === undefined || session.ended();
    return missing ? [Number.NaN, Number.NaN] : [session.worked() - worked, performance.now() - started];
  });
  const deafness = await deafnessDuring(session, found, patience);
  const [work = Number.NaN, clock = Number.NaN] = await found;
  await session.kill();
  return { work, clock, deafness };
}
