import type { CaseEvent } from '../../chronology/chronology.js';
import type { Span } from '../../dates/datePhrase.js';
import type { BlockNode } from '../../syntax/nodes.js';
import type { Range } from '../../syntax/chronDocument.js';
import { contentEnd } from '../layout/contentEnd.js';
import { onOneLine } from '../layout/onOneLine.js';
import { outlineOf, type OutlineGroup } from '../outline/outlineOf.js';
import { comparePositions } from '../ranges.js';
import type { Snapshot } from '../snapshot.js';

export interface DocumentSymbol {
  readonly name: string;
  /** Shown dimmed behind the name: the date of an entry as written, or what somebody is. */
  readonly detail: string;
  readonly kind: 'block' | 'person' | 'source' | 'procedure' | 'thread' | 'entry' | 'note';
  /** All of it. That of a procedure or a complaint reaches from its first entry to its last. */
  readonly range: Range;
  /** Where to go. */
  readonly selection: Range;
  readonly children: readonly DocumentSymbol[];
}

/** People and sources, and then the entries by procedure; a procedure with several complaints has a level for each. */
export function documentSymbolsOf(snapshot: Snapshot): readonly DocumentSymbol[] {
  const blocks = snapshot.document.chunks.flatMap(({ node }, chunk) => (node.kind === 'block' ? [blockSymbol(snapshot, node, chunk)] : []));
  const groups = outlineOf(snapshot).flatMap((group) => groupSymbol(snapshot, group, 'procedure') ?? []);
  return [...blocks, ...groups].toSorted((a, b) => comparePositions(a.range.start, b.range.start));
}

function blockSymbol(snapshot: Snapshot, node: BlockNode, chunk: number): DocumentSymbol {
  const { document } = snapshot;
  const children = node.lines.flatMap((line): readonly DocumentSymbol[] => {
    if (line.kind !== 'person' && line.kind !== 'source') return [];
    const detail = line.kind === 'person' ? line.roles.map(({ text }) => text.text).join(', ') : line.value.text;
    const [range, selection] = [document.rangeOf(chunk, line.span), document.rangeOf(chunk, line.name.span)];
    return [{ name: onOneLine(line.name.text), detail: onOneLine(detail), kind: line.kind, range, selection, children: [] }];
  });
  return {
    name: node.name === 'people' ? 'People' : 'Sources',
    detail: '',
    kind: 'block',
    range: wholeOf(snapshot, chunk),
    selection: document.rangeOf(chunk, node.nameSpan),
    children,
  };
}

function groupSymbol(snapshot: Snapshot, group: OutlineGroup, kind: 'procedure' | 'thread'): DocumentSymbol | undefined {
  const children = [
    ...group.groups.flatMap((inner) => groupSymbol(snapshot, inner, 'thread') ?? []),
    ...group.events.map((event) => eventSymbol(snapshot, event)),
  ].toSorted((a, b) => comparePositions(a.range.start, b.range.start));
  const [first] = children;
  if (!first) return undefined;
  const last = children.reduce((latest, { range }) => (comparePositions(range.end, latest) > 0 ? range.end : latest), first.range.end);
  const detail = group.detail ?? '';
  return { name: group.title, detail, kind, range: { start: first.range.start, end: last }, selection: first.selection, children };
}

function eventSymbol(snapshot: Snapshot, event: CaseEvent): DocumentSymbol {
  const node = snapshot.document.chunks.at(event.chunk)?.node;
  const words = node?.kind === 'entry' ? node.step : node?.kind === 'note' ? node.text : undefined;
  return {
    name: onOneLine(words?.text ?? '') || '(no step)',
    detail: onOneLine(event.dateText),
    kind: event.kind,
    range: wholeOf(snapshot, event.chunk),
    selection: selectionOf(snapshot, event, words?.span),
    children: [],
  };
}

function selectionOf({ document }: Snapshot, { chunk, date }: CaseEvent, words: Span | undefined): Range {
  return document.rangeOf(chunk, { start: date.span.start, end: Math.max(words?.end ?? 0, date.span.end) });
}

/** A chunk without the blank lines and remarks below it. */
function wholeOf({ document }: Snapshot, chunk: number): Range {
  const { text = '' } = document.chunks.at(chunk) ?? {};
  return document.rangeOf(chunk, { start: 0, end: contentEnd(text) });
}
