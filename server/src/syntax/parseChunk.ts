import { readChunk } from './generatedParser.js';
import { lineStarts } from './lineStarts.js';
import type { ChunkNode, Span } from './nodes.js';
import { longestText } from './syntaxProblem.js';
import { trimmed } from './words.js';

/**
 * The tree of one chunk, as `splitChunks` cuts it. It never fails: what the grammar cannot read, which would be a fault of ours, is a bad
 * line that holds all of it. A line is read up to its 10,000th character.
 */
export function parseChunk(text: string): ChunkNode {
  if (text.length <= longestText) return parseShort(text);
  const { read, unread } = withoutLongEnds(text);
  const node = parseShort(read);
  return unread.length === 0 ? node : { ...node, unread };
}

function parseShort(text: string): ChunkNode {
  const node = readChunk(text);
  if (node !== undefined) return node;
  const words = trimmed(text, 0);
  return { kind: 'bad', span: words.span, text: words, body: [] };
}

/** The text with blanks in place of what is not read, so that every offset holds. */
function withoutLongEnds(text: string): { readonly read: string; readonly unread: readonly Span[] } {
  const starts = lineStarts(text);
  const unread: Span[] = [];
  const lines = starts.map((start, i) => {
    const line = text.slice(start, starts[i + 1] ?? text.length);
    const words = line.replace(/(?<![\r\n])[\r\n]+$/u, '');
    if (words.length <= longestText) return line;
    unread.push({ start: start + longestText, end: start + words.length });
    const isLast = i === starts.length - 1;
    return words.slice(0, longestText) + (isLast ? '' : ' '.repeat(words.length - longestText) + line.slice(words.length));
  });
  return { read: lines.join(''), unread };
}
