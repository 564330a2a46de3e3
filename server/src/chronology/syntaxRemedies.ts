import { unclosedMark } from '../syntax/unclosedMark.js';
import type { ChunkNode } from '../syntax/nodes.js';
import type { SyntaxProblem } from '../syntax/syntaxProblems.js';
import { keepAsWords } from './keepAsWords.js';
import { mendDate } from './mendDate.js';
import type { Place } from './place.js';
import type { Remedy } from './remedy.js';
import { blockRemedies } from './blockRemedies.js';

/** The chunk in which something was not read, and what stands above it. */
export interface ReadChunk {
  readonly node: ChunkNode;
  readonly text: string;
  readonly above: ChunkNode | undefined;
}

/** What could be done about something that was not read. */
export function syntaxRemedies(read: ReadChunk, chunk: number, { kind, span }: SyntaxProblem): readonly Remedy[] {
  const place = { chunk, span };
  const words = read.text.slice(span.start, span.end);
  switch (kind) {
    case 'bad line':
      return badLine(read, place);
    case 'bad block line':
    case 'block left over':
      return blockRemedies(read, place, kind);
    case 'looks like entry':
      return [
        { kind: 'unindent line', title: 'Move it to the margin, as an entry of its own', place },
        { kind: 'comment out', title: 'Make it a comment', place },
      ];
    case 'loose note':
      return looseNote(read, chunk);
    case 'account without teller':
      return [{ kind: 'insert text', title: 'Add who says so, to fill in', chunk, at: span.end, text: ', [teller]' }];
    case 'except without reason':
      return [{ kind: 'insert text', title: 'Add a reason', chunk, at: span.end, text: ' because [reason]' }];
    case 'except without rule':
      return [{ kind: 'remove line', title: 'Take this line out', place }];
    case 'time without date':
      return timeWithoutDate(read, place);
    case 'unread date':
      return [
        ...mendDate(words).map((text) => ({ kind: 'replace text', title: `Change to "${text}"`, place, text, reveals: true }) as const),
        ...keepAsWords(words, place),
      ];
    case 'unclosed':
      return unclosed(read.node, place);
    case 'line too long':
      return [{ kind: 'cut text', title: 'Cut it into several lines', place: { chunk, span: longSpan(read, place) } }];
    case 'left over':
    case 'no step':
    case 'several dates':
      return [];
  }
}

/** A line at the margin, an indented one above every entry, or one below a header field. */
function badLine({ node, text, above }: ReadChunk, place: Place): readonly Remedy[] {
  const comment: Remedy = { kind: 'comment out', title: 'Make it a comment', place };
  if (node.kind !== 'bad') return [comment];
  if (node.text.text.startsWith('#')) {
    return [
      { kind: 'insert text', title: 'Put a space after the "#": it is a comment', chunk: place.chunk, at: place.span.start + 1, text: ' ' },
    ];
  }
  const indent: readonly Remedy[] =
    above?.kind === 'entry' || above?.kind === 'note'
      ? [{ kind: 'indent line', title: 'Indent it, as part of the entry above', place }]
      : [];
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  const note: Remedy = { kind: 'insert text', title: 'Make it a note whose date is not known', chunk: place.chunk, at, text: 'undated - ' };
  return [...indent, note, comment];
}

/** Whatever stands between the date and the words, such as a comma, gives way to the dash or the colon. */
function looseNote({ node }: ReadChunk, chunk: number): readonly Remedy[] {
  if (node.kind !== 'note') return [];
  const place = { chunk, span: { start: node.date.span.end, end: node.text.span.start } };
  const entry: Remedy = { kind: 'replace text', title: 'Put a colon after the date: it records a step', place, text: ': ', reveals: true };
  return [{ kind: 'replace text', title: 'Put a dash after the date: it is a note', place, text: ' - ' }, entry];
}

function timeWithoutDate({ node, text, above }: ReadChunk, { chunk, span }: Place): readonly Remedy[] {
  if ('date' in node && node.date?.terms.some((term) => term.kind === 'time' && term.impossible)) {
    return keepAsWords(text.slice(span.start, span.end), { chunk, span });
  }
  const same: readonly Remedy[] =
    above?.kind === 'entry' || above?.kind === 'note'
      ? [
          {
            kind: 'insert text',
            title: 'Write "the same day" before it, as the entry above',
            chunk,
            at: span.start,
            text: 'the same day, ',
          },
        ]
      : [];
  return [...same, { kind: 'insert text', title: 'Write "undated" before it', chunk, at: span.start, text: 'undated, ' }];
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '"': '"', '\u201C': '\u201D' };

/** Closed where the words end, or taken out. */
function unclosed(node: ChunkNode, place: Place): readonly Remedy[] {
  if (node.kind !== 'entry') return [];
  const { text, span } = node.step;
  const at = place.span.start - span.start;
  const close = CLOSING[text.charAt(at)];
  const closes = close !== undefined && unclosedMark(text + close) === undefined;
  const opens = unclosedMark(text.slice(0, at) + text.slice(at + 1)) === undefined;
  return [
    ...(closes
      ? [{ kind: 'insert text', title: 'Close it at the end of the step', chunk: place.chunk, at: span.end, text: close } as const]
      : []),
    ...(opens ? [{ kind: 'replace text', title: 'Take it out', place, text: '' } as const] : []),
  ];
}

/** All of the text whose first character is marked, or the whole of the line that is not read to its end. */
function longSpan({ node, text }: ReadChunk, { span: { start } }: Place): Place['span'] {
  const found = textsOf(node).find(({ span }) => span.start === start)?.span;
  if (found) return found;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const ends = /[\r\n]/u.exec(text.slice(start));
  return { start: lineStart, end: ends ? start + ends.index : text.length };
}

function textsOf(node: ChunkNode): readonly { readonly span: Place['span'] }[] {
  switch (node.kind) {
    case 'entry':
      return [node.step, ...node.body.flatMap(bodyText)];
    case 'note':
      return [node.text, ...node.body.flatMap(bodyText)];
    case 'bad':
      return [node.text];
    case 'header':
      return [node.value];
    case 'block':
      return node.lines.flatMap((line) => (line.kind === 'person' ? [line.name] : line.kind === 'source' ? [line.name, line.value] : []));
    case 'trivia':
      return [];
  }
}

function bodyText(line: Extract<ChunkNode, { kind: 'entry' }>['body'][number]): readonly { readonly span: Place['span'] }[] {
  return [line.kind === 'field' ? line.value : line.text];
}
