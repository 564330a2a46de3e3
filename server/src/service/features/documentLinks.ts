import { foldText } from '../../chronology/foldText.js';
import type { BodyNode, ChunkNode, Words } from '../../syntax/nodes.js';
import type { Range } from '../../syntax/chronDocument.js';
import { rangeAt } from '../diagnosticOf.js';
import { evidencePaths } from '../evidence/evidencePaths.js';
import type { Snapshot } from '../snapshot.js';

/** Words that may name a file of evidence. Whether there is one, and whether it may be opened, is for whoever can look. */
export interface EvidenceLink {
  readonly range: Range;
  /** The path from the folder of the case, as written. */
  readonly path: string;
}

/** Where two end at the same place, the first that is there is meant. The paths under `sources:`, and in each `source:` and `evidence:`; there also the name of a source that has a path. */
export function evidenceLinksOf(snapshot: Snapshot): readonly EvidenceLink[] {
  const { chunks } = snapshot.document;
  const declared = new Map(chunks.flatMap(({ node }) => sourcePaths(node)));
  return chunks.flatMap(({ node }, chunk) =>
    wordsOf(node).flatMap(({ words, refers }) => {
      const paths = evidencePaths(words);
      const named = paths.length === 0 && refers ? namedSource(words, declared) : [];
      return [...paths, ...named].map(({ path, span }) => ({ range: rangeAt(snapshot, { chunk, span }), path }));
    }),
  );
}

function wordsOf(node: ChunkNode): readonly { readonly words: Words; readonly refers: boolean }[] {
  if (node.kind === 'block') {
    return node.lines.flatMap((line) => (line.kind === 'source' ? [{ words: line.value, refers: false }] : []));
  }
  return 'body' in node ? node.body.filter(isSource).map(({ value }) => ({ words: value, refers: true })) : [];
}

function isSource(line: BodyNode): line is Extract<BodyNode, { kind: 'field' }> {
  return line.kind === 'field' && ['source', 'evidence'].includes(foldText(line.key.text));
}

function sourcePaths(node: ChunkNode): readonly (readonly [string, readonly string[]])[] {
  if (node.kind !== 'block') return [];
  return node.lines.flatMap((line) => {
    const paths = line.kind === 'source' ? evidencePaths(line.value).map(({ path }) => path) : [];
    return line.kind === 'source' && paths.length > 0 ? [[line.name.text, paths] as const] : [];
  });
}

/** "D7 p2", where D7 has a path. */
function namedSource({ text, span }: Words, declared: ReadonlyMap<string, readonly string[]>) {
  for (const [name, paths] of declared) {
    if (!text.startsWith(name) || /^[\p{L}\p{N}_-]/u.test(text.slice(name.length))) continue;
    return paths.map((path) => ({ path, span: { start: span.start, end: span.start + name.length } }));
  }
  return [];
}
