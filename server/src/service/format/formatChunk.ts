import type { Chunk } from '../../syntax/chronDocument.js';
import { parseChunk } from '../../syntax/parseChunk.js';
import { splitChunks } from '../../syntax/splitChunks.js';
import { linesOf, type Line } from '../layout/linesOf.js';
import { bodyLines } from './bodyLines.js';
import { headLine } from './headLine.js';
import { sameReading } from './sameReading.js';
import { trimmedEnd } from './trimmedEnd.js';

/** A line of a chunk, and what it becomes: nothing where it goes, which only a blank line does. */
export interface FormattedLine {
  readonly line: Line;
  readonly now: string | undefined;
}

/**
 * The lines of a chunk in the one form in which they are printed. Only how it looks changes, never what it says: where the result would be
 * read otherwise, the chunk stays as it is.
 * @param indent one level of it.
 * @param isLast blank lines at the end of a file go.
 */
export function formatChunk(chunk: Chunk, indent: string, isLast: boolean): readonly FormattedLine[] {
  const lines = linesOf(chunk.text);
  const body = bodyLines(chunk, indent);
  const formatted = lines.map((line, i): FormattedLine => ({ line, now: newLine(chunk, lines, i, body) }));
  const spaced = formatted.filter(({ now }, i) => now !== '' || !isSurplus(formatted, i, isLast));
  const kept = new Set(spaced);
  const result = formatted.map((one) => (kept.has(one) ? one : { ...one, now: undefined }));
  return isSound(chunk, result) ? result : lines.map((line) => ({ line, now: chunk.text.slice(line.start, line.end) }));
}

function newLine(chunk: Chunk, lines: readonly Line[], index: number, body: ReadonlyMap<number, string>): string {
  const line = lines[index];
  if (!line) return '';
  const raw = chunk.text.slice(line.start, line.end);
  const first = lines.findIndex(({ kind }) => kind === 'content');
  if (line.kind === 'blank') return raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (index === first && chunk.node.kind !== 'trivia' && line.start === 0) return headLine(chunk, line);
  return body.get(line.start) ?? trimmedEnd(raw);
}

/** A blank line behind another, or at the end of the file. */
function isSurplus(all: readonly FormattedLine[], index: number, isLast: boolean): boolean {
  return (index > 0 && all[index - 1]?.now === '') || (isLast && all.slice(index).every(({ now }) => now === '') && index > 0);
}

function isSound(chunk: Chunk, formatted: readonly FormattedLine[]): boolean {
  const text = formatted.map(({ line, now }) => (now === undefined ? '' : now + chunk.text.slice(line.end, line.next))).join('');
  if (text === chunk.text) return true;
  return splitChunks(text).length === 1 && sameReading(chunk.node, parseChunk(text));
}
