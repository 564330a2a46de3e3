import type { BlockNode } from '../syntax/nodes.js';
import type { Place } from './place.js';
import type { Remedy } from './remedy.js';
import type { ReadChunk } from './syntaxRemedies.js';
import { parseChunk } from '../syntax/parseChunk.js';

/** What could be done about words in a block that are no person and no source. */
export function blockRemedies(read: ReadChunk, place: Place, kind: 'bad block line' | 'block left over'): readonly Remedy[] {
  const { node } = read;
  if (node.kind !== 'block') return [];
  return kind === 'block left over' ? leftOver(node, place) : badLine(node, read, place);
}

const MISSING: Readonly<Record<BlockNode['name'], string>> = { people: 'role', sources: 'document' };

function badLine({ name }: BlockNode, { text }: ReadChunk, place: Place): readonly Remedy[] {
  const words = text.slice(place.span.start, place.span.end).trim();
  const opens = parseChunk(words).kind;
  const comment: Remedy = { kind: 'comment out', title: 'Make it a comment', place };
  if (opens === 'entry' || opens === 'note')
    return [{ kind: 'unindent line', title: 'Move it to the margin, as an entry of its own', place }, comment];
  const named = `${words}: [${MISSING[name]}]`;
  if (words.includes(':') || !isRead(name, named)) return [comment];
  return [{ kind: 'replace text', title: `Write "${named}", to fill in`, place, text: named }, comment];
}

function leftOver({ name, nameSpan, leftOver: words }: BlockNode, { chunk, span }: Place): readonly Remedy[] {
  const written = words?.text ?? '';
  const line = written.includes(':') ? written : `${written}: [${MISSING[name]}]`;
  const title = `Write it on a line of its own below "${name}:"`;
  const between = { start: nameSpan.end, end: span.end };
  const below: readonly Remedy[] = isRead(name, line)
    ? [{ kind: 'replace text', title, place: { chunk, span: between }, text: `:\n    ${line}` }]
    : [];
  return [
    ...below,
    { kind: 'replace text', title: 'Make it a comment below', place: { chunk, span: between }, text: `:\n    # ${written}` },
  ];
}

function isRead(name: BlockNode['name'], line: string): boolean {
  const node = parseChunk(`${name}:\n    ${line}\n`);
  return node.kind === 'block' && node.lines.length === 1 && node.lines.every(({ kind }) => kind !== 'bad line');
}
