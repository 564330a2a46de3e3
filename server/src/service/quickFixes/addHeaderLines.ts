import type { Snapshot } from '../snapshot.js';
import { insertAfterContent, insertBefore } from './insertLines.js';
import type { TextEdit } from './textEdit.js';

/** Lines at the end of the header, or at the top of a file that has none. */
export function addHeaderLines(snapshot: Snapshot, lines: readonly string[]): readonly TextEdit[] {
  const { document, chronology } = snapshot;
  const { lastHeaderChunk } = chronology.header;
  if (lastHeaderChunk >= 0) {
    // A line straight below a block's indented lines would look like one of them.
    const apart = document.chunks.at(lastHeaderChunk)?.node.kind === 'block' ? [''] : [];
    return [insertAfterContent(snapshot, lastHeaderChunk, [...apart, ...lines])];
  }
  const first = document.chunks.findIndex(({ node }) => node.kind !== 'trivia');
  return [insertBefore(snapshot, Math.max(first, 0), [...lines, ''])];
}
