import type { ChronDocument } from '../../syntax/chronDocument.js';
import { isBlank, isRemark, linesIn } from '../layout/linesIn.js';
import type { Snapshot } from '../snapshot.js';

/** Whole lines that can be folded away, the first of them left to be seen. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind?: 'comment' | 'region';
}

/** The header, each block, each entry with lines below it, runs of remarks, and what stands between "# region" and "# endregion". */
export function foldingRangesOf({ document }: Snapshot): readonly FoldingRange[] {
  const lines = linesIn(document.getText());
  return [...header(document, lines), ...chunks(document, lines), ...remarks(lines), ...regions(lines)]
    .filter(({ startLine, endLine }) => endLine > startLine)
    .toSorted((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** Fields of the header that follow one another. */
function header(document: ChronDocument, lines: readonly string[]): readonly FoldingRange[] {
  const folds: FoldingRange[] = [];
  let first: number | undefined;
  for (const [chunk, { node }] of [...document.chunks].entries()) {
    const isHeader = node.kind === 'header';
    if (isHeader) first ??= lineOf(document, chunk);
    const next = document.chunks.at(chunk + 1)?.node.kind;
    if (!isHeader || first === undefined || next === 'header') continue;
    folds.push({ startLine: first, endLine: lastContent(lines, first, endOf(document, chunk)) });
    first = undefined;
  }
  return folds;
}

function chunks(document: ChronDocument, lines: readonly string[]): readonly FoldingRange[] {
  return document.chunks.flatMap(({ node }, chunk) => {
    if (node.kind === 'trivia' || node.kind === 'header') return [];
    const startLine = lineOf(document, chunk);
    return [{ startLine, endLine: lastContent(lines, startLine, endOf(document, chunk)) }];
  });
}

function lineOf(document: ChronDocument, chunk: number): number {
  return document.chunks.linesBefore(chunk);
}

/** The line behind a chunk. */
function endOf(document: ChronDocument, chunk: number): number {
  return chunk + 1 < document.chunks.length ? lineOf(document, chunk + 1) : document.lineCount;
}

/** The last line before `end` that is neither blank nor a remark at the margin, which may speak of what is below. */
function lastContent(lines: readonly string[], start: number, end: number): number {
  let last = end - 1;
  while (last > start && (isBlank(lines[last]) || (isRemark(lines[last]) && !/^\s/u.test(lines[last] ?? '')))) last -= 1;
  return last;
}

function remarks(lines: readonly string[]): readonly FoldingRange[] {
  const folds: FoldingRange[] = [];
  let start = 0;
  lines.forEach((line, i) => {
    if (!isRemark(line)) start = i + 1;
    else if (!isRemark(lines[i + 1]) && i > start) folds.push({ startLine: start, endLine: i, kind: 'comment' });
  });
  return folds;
}

function regions(lines: readonly string[]): readonly FoldingRange[] {
  const open: number[] = [];
  return lines.flatMap((line, endLine): readonly FoldingRange[] => {
    if (/^\s*#\s+region\b/iu.test(line)) open.push(endLine);
    if (!/^\s*#\s+endregion\b/iu.test(line)) return [];
    const startLine = open.pop();
    return startLine === undefined ? [] : [{ startLine, endLine, kind: 'region' }];
  });
}
