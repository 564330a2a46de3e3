import { fieldKey } from '../../syntax/fieldKey.js';
import type { Chunk } from '../../syntax/chronDocument.js';
import type { Line } from '../layout/linesOf.js';
import { canonicalDate } from './canonicalDate.js';
import { foldSpaces } from './foldSpaces.js';
import { trimmedEnd } from './trimmedEnd.js';

/** A chunk's first line: "DATE: STEP", "DATE - text", "key: value". */
export function headLine({ text, node }: Chunk, { start, end }: Line): string {
  const raw = text.slice(start, end);
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  switch (node.kind) {
    case 'entry': {
      const rest = behind(text.slice(node.date.span.end, end), /^[\s\u200B]*[:：]/u);
      return rest === undefined ? trimmedEnd(raw) : mark + joined(`${canonicalDate(text, node.date)}:`, stepLine(rest));
    }
    case 'note': {
      const date = canonicalDate(text, node.date);
      const rest = text.slice(node.date.span.end, end);
      if (node.form === 'loose') return trimmedEnd(mark + date + rest);
      const words = behind(rest, node.form === 'tab' ? /^[^\S\t]*\t/u : /^[\s\u200B]*[-\u2010-\u2015\u2212]+/u);
      if (words === undefined) return trimmedEnd(raw);
      return mark + date + (node.form === 'tab' ? `\t${words}` : trimmedEnd(` - ${words}`));
    }
    case 'header': {
      const rest = behind(text.slice(node.key.span.end, end), /^[\s\u200B]*[:：]/u);
      const value = node.date && node.date.span.end <= end ? canonicalDate(text, node.date) : rest;
      return value === undefined ? trimmedEnd(raw) : mark + joined(`${fieldKey(node.key.text)}:`, value);
    }
    case 'block':
      return mark + joined(`${node.name}:`, node.leftOver?.text ?? '');
    case 'bad':
    case 'trivia':
      return trimmedEnd(raw);
  }
}

/** What follows the sign, without white space about it. */
function behind(text: string, sign: RegExp): string | undefined {
  const found = sign.exec(text);
  return found ? text.slice(found[0].length).replace(/^[\s\u200B]+|(?<![\s\u200B])[\s\u200B]+$/gu, '') : undefined;
}

function joined(key: string, value: string): string {
  return value === '' ? key : `${key} ${value}`;
}

/** One space between words, and one behind a semicolon. What is in quotes or brackets is left alone. */
function stepLine(step: string): string {
  return foldSpaces(step)
    .replace(/"[^"]*"|“[^“”]*”|\([^()]*\)| ?; ?/gu, (found) => (found.trim() === ';' ? '; ' : found))
    .trimEnd();
}
