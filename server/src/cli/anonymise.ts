import { writeNewFile } from '../files/writeNewFile.js';
import { anonymisedCopy } from '../service/features/anonymisedCopy.js';
import { inert, takeSnapshot, type AnonymisedCopy } from '../service/languageService.js';
import { plural } from './formats/plural.js';
import { wrap } from './formats/wrap.js';
import { openCaseFile } from './openCaseFile.js';
import { readArguments } from './readArguments.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** `chron anonymise`: a copy in which people and councils have letters, and what in it may still tell who somebody is. */
export async function anonymise(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { err, out, today } = surroundings;
  const read = readArguments(args, { once: ['out'], flags: ['key'] }, surroundings);
  if (typeof read === 'string') return read === 'done' ? 0 : 2;
  const [file, ...others] = read.positionals;
  if (file === undefined || others.length > 0) {
    err('chron: say which one file to copy, such as chron anonymise case.chron --out copy.chron\n');
    return 2;
  }
  const opened = await openCaseFile(file, surroundings);
  if (!opened) return 2;
  const copy = anonymisedCopy(takeSnapshot(opened.document, { today: today() }, opened.packs));
  const [alive] = copy.survivors;
  if (alive) {
    err(`chron: no copy was made of ${file}: line ${alive.line + 1} of it would still have a listed name.\n`);
    return 2;
  }
  const target = read.values['out'];
  const unwritten = target === undefined ? undefined : writeNewFile(target, copy.text);
  if (unwritten !== undefined) {
    err(`chron: ${target ?? ''} ${unwritten}\n`);
    return 2;
  }
  const withKey = read.flags.has('key');
  if (withKey) out(keyText(copy));
  else if (target === undefined) out(harmless(copy.text));
  err(doubtsText(copy, surroundings));
  return copy.doubts.length > 0 ? 1 : 0;
}

/** The copy as a file would have it, but for what could give orders to a terminal. */
function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\t\r\n]/gu, '');
}

function keyText({ key, kept }: AnonymisedCopy): string {
  const lines = key.map(({ name, becomes }) => `${inert(becomes)}\t${inert(name)}\n`);
  return [...lines, ...kept.map((name) => `${inert(name)}\t${inert(name)} (a role, and kept)\n`)].join('');
}

function doubtsText({ doubts }: AnonymisedCopy, { columns }: Surroundings): string {
  if (doubts.length === 0) return 'Nothing else in the copy looks like a name. Read it through before you share it.\n';
  const byText = new Map<string, { kind: string; lines: number[] }>();
  for (const { text, kind, line } of doubts) {
    const known = byText.get(text) ?? { kind, lines: [] };
    known.lines.push(line + 1);
    byText.set(text, known);
  }
  const rows = [...byText].map(([text, { kind, lines }]) => {
    const places = [...new Set(lines)];
    return wrap(`${inert(text)}: ${kind}, on ${places.length === 1 ? 'line' : 'lines'} ${places.join(', ')}`, '  ', columns);
  });
  const head = `${plural(byText.size, 'thing')} in the copy may still tell who this is about. Look at each before you share it.`;
  return [wrap(head, '', columns), ...rows].join('');
}
