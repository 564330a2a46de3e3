import { readTextFile } from '../files/readTextFile.js';
import { writeTextFile } from '../files/writeTextFile.js';
import { editedText, formattingEdits, inert, sortingEdits, takeSnapshot } from '../service/languageService.js';
import { ChronDocument } from '../syntax/chronDocument.js';
import { readArguments } from './readArguments.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/**
 * `chron format`: prints each file in one form, and with `--sort` in the order of time. A file is written only where something changes; with
 * `--check` it is only named.
 */
export function format(args: readonly string[], surroundings: Surroundings): ExitCode {
  const { err, out } = surroundings;
  const read = readArguments(args, { once: [], flags: ['check', 'sort'] }, surroundings);
  if (typeof read === 'string') return read === 'done' ? 0 : 2;
  if (read.positionals.length === 0) {
    err('chron: say which files to format, such as chron format case.chron\n');
    return 2;
  }
  const done = read.positionals.map((file) => formatFile(file, read.flags, surroundings));
  const changed = done.filter((one) => one === 'changed').length;
  if (changed > 0 && read.flags.has('check')) out(`${changed === 1 ? '1 file would' : `${changed} files would`} change.\n`);
  if (done.includes('failed')) return 2;
  return changed > 0 && read.flags.has('check') ? 1 : 0;
}

function formatFile(file: string, flags: ReadonlySet<string>, { out, err, packs, today }: Surroundings): 'same' | 'changed' | 'failed' {
  const read = readTextFile(file);
  if (read.kind === 'unreadable') {
    err(`chron: ${file} ${read.why}\n`);
    return 'failed';
  }
  const laidOut = editedText(read.text, formattingEdits(new ChronDocument(file, 0, read.text)));
  const text = flags.has('sort')
    ? editedText(laidOut, sortingEdits(takeSnapshot(new ChronDocument(file, 0, laidOut), { today: today() }, packs)))
    : laidOut;
  if (text === read.text) return 'same';
  const problem = flags.has('check') ? undefined : writeTextFile(file, (read.byteOrderMark ? '\uFEFF' : '') + text);
  if (problem !== undefined) {
    err(`chron: ${file} ${problem}\n`);
    return 'failed';
  }
  out(`${inert(file)}\n`);
  return 'changed';
}
