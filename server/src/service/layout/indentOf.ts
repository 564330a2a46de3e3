import type { ChronDocument } from '../../syntax/chronDocument.js';
import { linesOf } from './linesOf.js';

const usualIndent = '    ';

/** How a chunk indents the first of its lines that is indented, or else how the chunks about it do, or else four spaces. */
export function indentOf(document: ChronDocument, chunk: number): string {
  for (const index of [chunk, chunk - 1, chunk + 1, 0]) {
    const indent = ownIndent(document.chunks.at(index)?.text ?? '');
    if (indent !== undefined) return indent;
  }
  return usualIndent;
}

/** Nothing when no line of `text` below the first is indented. */
export function ownIndent(text: string): string | undefined {
  const line = linesOf(text).find(({ start, end, kind }) => kind === 'content' && start > 0 && /^\s/u.test(text.slice(start, end)));
  return line && leadingSpace(text.slice(line.start, line.end));
}

export function leadingSpace(line: string): string {
  return /^\s*/u.exec(line)?.[0] ?? '';
}
