/** A line of a chunk by its offsets: `end` is before its line ending, `next` after it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly kind: 'content' | 'blank' | 'comment';
}

/** The lines of a chunk. A comment here is one at the margin, which may belong to what follows. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const found of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/gu)) {
    const [whole, content = ''] = found;
    if (whole === '') continue;
    const start = found.index;
    lines.push({ start, end: start + content.length, next: start + whole.length, kind: kindOf(content) });
  }
  return lines;
}

function kindOf(content: string): Line['kind'] {
  if (content.trim() === '') return 'blank';
  return /^\uFEFF?#(\s|$)/u.test(content) ? 'comment' : 'content';
}
