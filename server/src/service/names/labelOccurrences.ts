import type { ChunkNode } from '../../syntax/nodes.js';
import { flatMapInSteps, type Steps } from '../../syntax/steps.js';
import type { Occurrence } from './name.js';
import type { Named } from './occurrences.js';

/** Where labels stand: at the entry or the person that each one names, in dates, behind `re` and `fulfils:`, and in plain words. */
export function labelOccurrences({ document }: Named): Steps<readonly Occurrence[]> {
  return flatMapInSteps(document.chunks, ({ node, text }, chunk) => {
    if (!text.includes('@')) return [];
    const own = ownLabels(node);
    return [...text.matchAll(labels)].map((found): Occurrence => {
      const span = { start: found.index + 1, end: found.index + found[0].length };
      const use = own.has(span.start) ? 'definition' : isKept(node, span.start) ? 'mention' : 'reference';
      return { name: { kind: 'label', name: found[0].slice(1) }, place: { chunk, span }, use };
    });
  });
}

/** As the grammar has it. What stands before must be no part of a word, so that an address of e-mail is none. */
const labels = /(?<![\p{L}\p{N}_.@-])@[A-Za-z0-9\u00C0-\u024F][A-Za-z0-9_\u00C0-\u024F]*(?:-[A-Za-z0-9_\u00C0-\u024F]+)*/gu;

/** Where the labels start that the chunk itself gives. */
function ownLabels(node: ChunkNode): ReadonlySet<number> {
  if (node.kind === 'entry') return new Set(node.label ? [node.label.span.start] : []);
  if (node.kind !== 'block') return new Set();
  return new Set(node.lines.flatMap((line) => (line.kind === 'person' && line.label ? [line.label.span.start] : [])));
}

/** In words that nothing reads. */
function isKept(node: ChunkNode, at: number): boolean {
  if (node.kind === 'note' && at >= node.text.span.start && at < node.text.span.end) return true;
  return 'body' in node && node.body.some(({ kind, span }) => kind !== 'field' && at >= span.start && at < span.end);
}
