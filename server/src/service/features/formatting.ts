import type { ChronDocument, Range } from '../../syntax/chronDocument.js';
import { formatChunk, type FormattedLine } from '../format/formatChunk.js';
import type { TextEdit } from '../quickFixes/textEdit.js';

export interface FormatSettings {
  /** One level of it: four spaces where nothing is said. */
  readonly indent?: string;
  /** Only lines that it touches. */
  readonly range?: Range;
}

/**
 * What changes so that a file stands in the one form in which it is printed: dates written out, one space behind a colon, fields indented
 * alike, no space at the end of a line. No fact changes, and no order. A date that could be read in two ways is left alone.
 */
export function formattingEdits(document: ChronDocument, { indent = '    ', range }: FormatSettings = {}): readonly TextEdit[] {
  const last = document.chunks.length - 1;
  const [from, to] = range ? [document.chunkAt(range.start).index, document.chunkAt(range.end).index] : [0, last];
  return document.chunks
    .slice(from, to + 1)
    .flatMap((chunk, i) => {
      const index = from + i;
      return formatChunk(chunk, indent, index === last).flatMap((line) => editOf(document, index, chunk.text, line));
    })
    .filter((edit) => !range || (edit.range.start.line <= range.end.line && edit.range.end.line >= range.start.line));
}

/** Only the characters of a line that change; a line that goes takes its line ending with it. */
function editOf(document: ChronDocument, chunk: number, text: string, { line, now }: FormattedLine): readonly TextEdit[] {
  if (now === undefined) return [{ range: document.rangeOf(chunk, { start: line.start, end: line.next }), newText: '' }];
  const old = text.slice(line.start, line.end);
  if (old === now) return [];
  const most = Math.min(old.length, now.length);
  let same = 0;
  while (same < most && old[same] === now[same]) same += 1;
  let end = 0;
  while (end < most - same && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const span = { start: line.start + same, end: line.end - end };
  return [{ range: document.rangeOf(chunk, span), newText: now.slice(same, now.length - end) }];
}
