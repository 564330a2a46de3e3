import type { ChronDocument } from '../../syntax/chronDocument.js';
import { linesOf } from '../layout/linesOf.js';

/** An entry or note with all that moves with it: the comments right above it, and whatever stands below it that is no entry. Offsets in the text. */
export interface EntryBlock {
  readonly start: number;
  /** Behind its last line ending; the blank lines up to the next block belong to neither. */
  readonly end: number;
}

/** The blocks of a file, one for each entry or note, in its order. */
export function entryBlocks(document: ChronDocument): readonly EntryBlock[] {
  const dated = document.chunks.flatMap(({ node }, index) => (node.kind === 'entry' || node.kind === 'note' ? [index] : []));
  const starts = dated.map((chunk) => document.chunkStart(chunk) - commentsAbove(document.chunks.at(chunk - 1)?.text ?? '', chunk === 0));
  const text = document.getText();
  return starts.map((start, i) => {
    const next = starts[i + 1] ?? text.length;
    const blank = blankEnd(text.slice(start, next));
    const first = /^(?:\r\n|\n|\r)?/u.exec(blank)?.[0].length ?? 0;
    return { start, end: next - blank.length + first };
  });
}

/** The blank lines with which a text ends, from the line ending in front of them on. */
function blankEnd(text: string): string {
  const words = text.trimEnd().length;
  const ending = words === 0 ? 0 : text.slice(words).search(/[\r\n]/u);
  return ending < 0 ? '' : text.slice(words + ending);
}

/** The length of the comment lines with which a chunk's text ends. */
function commentsAbove(text: string, isFirst: boolean): number {
  if (isFirst) return 0;
  const lines = linesOf(text);
  const first = lines.findLastIndex(({ kind }) => kind !== 'comment') + 1;
  const start = lines[first]?.start ?? text.length;
  return text.length - start;
}
