import type { Span } from '../../dates/datePhrase.js';
import type { BodyNode, ChunkNode } from '../../syntax/nodes.js';
import type { ChronDocument, Position, Range } from '../../syntax/chronDocument.js';
import { contentEnd } from '../layout/contentEnd.js';
import { lineSpan } from '../layout/lineSpan.js';
import type { Snapshot } from '../snapshot.js';

/** What a selection at `position` grows to, from a word to the whole file: each takes in the one before, and more. */
export function selectionRangesAt({ document }: Snapshot, position: Position): readonly Range[] {
  const { index, offset } = document.chunkAt(position);
  const { text, node } = document.chunks.at(index) ?? { text: '', node: undefined };
  const base = document.chunkStart(index);
  const inside = [
    wordAt(text, offset),
    ...(node ? spansIn(node, offset) : []),
    lineSpan(text, offset),
    { start: 0, end: contentEnd(text) },
  ];
  const around = [
    ...inside.map(({ start, end }) => ({ start: base + start, end: base + end })),
    sectionOf(document, index),
    wholeOf(document),
  ];
  const ranges = growing(around, base + offset).map(({ start, end }) => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  }));
  const here = document.positionAt(base + offset);
  return ranges.length > 0 ? ranges : [{ start: here, end: here }];
}

/** The spans that take in the offset, each larger than the one before. */
function growing(spans: readonly Span[], offset: number): readonly Span[] {
  const kept: Span[] = [];
  const fitting = spans
    .filter(({ start, end }) => start < end && start <= offset && offset <= end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  for (const span of fitting) {
    const last = kept.at(-1) ?? { start: offset, end: offset };
    if (span.start <= last.start && span.end >= last.end && (kept.length === 0 || span.end - span.start > last.end - last.start))
      kept.push(span);
  }
  return kept;
}

function wordAt(text: string, offset: number): Span {
  const isWord = (at: number): boolean => /[\p{L}\p{M}\p{N}_@'’-]/u.test(text.charAt(at)) || /[\uD800-\uDFFF]/u.test(text.charAt(at));
  let start = offset;
  let end = offset;
  while (start > 0 && isWord(start - 1)) start -= 1;
  while (end < text.length && isWord(end)) end += 1;
  return { start, end };
}

/** What the tree has at an offset: values, fields, dates, steps, names. */
function spansIn(node: ChunkNode, offset: number): readonly Span[] {
  switch (node.kind) {
    case 'entry':
      return [node.date.span, ...node.date.terms.map(({ span }) => span), node.step.span, ...bodySpans(node.body)];
    case 'note':
      return [node.date.span, ...node.date.terms.map(({ span }) => span), node.text.span, ...bodySpans(node.body)];
    case 'header':
      return [node.key.span, node.value.span, ...bodySpans(node.body)];
    case 'block':
      return node.lines
        .filter(({ span }) => span.start <= offset)
        .flatMap((line) => {
          if (line.kind === 'person') return [line.span, line.name.span, ...line.roles.map(({ text }) => text.span)];
          return line.kind === 'source' ? [line.span, line.name.span, line.value.span] : [line.span];
        });
    case 'bad':
      return [node.text.span, ...bodySpans(node.body)];
    case 'trivia':
      return node.lines.map(({ span }) => span);
  }
}

function bodySpans(body: readonly BodyNode[]): readonly Span[] {
  return body.flatMap((line) => (line.kind === 'field' ? [line.span, line.key.span, line.value.span] : [line.span]));
}

/** The head of the file, down to the first entry, or what happened, from there on. */
function sectionOf(document: ChronDocument, index: number): Span {
  const first = document.chunks.findIndex(({ node }) => node.kind === 'entry' || node.kind === 'note');
  const end = wholeOf(document).end;
  const border = first < 0 ? end : document.chunkStart(first);
  return first < 0 || index < first ? { start: 0, end: border } : { start: border, end };
}

function wholeOf(document: ChronDocument): Span {
  return { start: 0, end: document.chunks.textLength };
}
