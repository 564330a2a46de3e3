import type { ChronDocument } from '../../syntax/chronDocument.js';
import { linesOf } from './linesOf.js';

/** Whether entries about this one are set apart by blank lines: asked of it and the one below, or of the one above where it is the last. */
export function blankBetween(document: ChronDocument, chunk: number): boolean {
  const asked = chunk + 1 < document.chunks.length ? chunk : chunk - 1;
  const above = document.chunks.at(asked);
  if (!above || (above.node.kind !== 'entry' && above.node.kind !== 'note')) return false;
  return linesOf(above.text).some(({ kind, start }, index, lines) => kind === 'blank' && start > 0 && !hasContentAfter(lines, index));
}

function hasContentAfter(lines: ReturnType<typeof linesOf>, index: number): boolean {
  return lines.slice(index + 1).some(({ kind }) => kind === 'content');
}
