import { foldText } from '../../chronology/foldText.js';
import type { ChronDocument, Position } from '../../syntax/chronDocument.js';
import { fieldKey } from '../../syntax/fieldKey.js';
import type { ChunkNode } from '../../syntax/nodes.js';
import { lineStart } from '../layout/lineStart.js';

/**
 * What is being written where the caret is. `typed` is what stands there already and would be replaced: it ends at the caret. `chunk` is
 * the one that the caret is in.
 */
export type WritingPlace = { readonly chunk: number; readonly typed: string } &
  /** At the margin; `isBelow`: on a blank line that the chunk ends with, so that what is written comes after it. */
  (
    | { readonly kind: 'start'; readonly isBelow: boolean }
    | { readonly kind: 'step' }
    | { readonly kind: 'field'; readonly inline: boolean }
    | { readonly kind: 'value'; readonly key: string }
    | { readonly kind: 'header value'; readonly key: string }
    | { readonly kind: 'name' }
    | { readonly kind: 'role' }
  );

/** Nothing in a comment, in a note's own words, or in narrative: there is nothing to offer, and nothing must pop up. */
export function writingPlaceAt(document: ChronDocument, position: Position): WritingPlace | undefined {
  const { index: chunk, offset } = document.chunkAt(position);
  const { text, node } = document.chunks.at(chunk) ?? {};
  if (text === undefined || node === undefined) return undefined;
  const start = lineStart(text, offset);
  const before = text.slice(start, offset).replace(/^\uFEFF/u, '');
  if (/^\s*#(?:\s|$)/u.test(before)) return undefined;
  const indented = /^\s/u.test(before);
  if (indented) return indentedPlace(node, chunk, before, start);
  return start === 0 ? marginPlace(node, chunk, before, offset) : { kind: 'start', chunk, typed: before, isBelow: true };
}

/** `start`: where the line starts in its chunk; an indented line that opens one belongs to nothing. */
function indentedPlace(node: ChunkNode, chunk: number, before: string, start: number): WritingPlace | undefined {
  if (start === 0 || node.kind === 'trivia') return undefined;
  const words = before.trimStart().replace(/^[•·▪◦‣●○*]\s*|^[-–—]\s+/u, '');
  const colon = /^([^:：]{1,40})[:：]\s*/u.exec(words);
  if (node.kind === 'block' && node.name === 'sources') return undefined;
  if (node.kind === 'block')
    return colon ? { kind: 'role', chunk, typed: lastPart(words.slice(colon[0].length)) } : { kind: 'name', chunk, typed: words };
  if (colon) return valuePlace(chunk, fieldKey(colon[1] ?? ''), words.slice(colon[0].length));
  return /^[\p{L}'’]*(?: [\p{L}'’]*){0,2}$/u.test(words) ? { kind: 'field', chunk, typed: words, inline: false } : undefined;
}

function valuePlace(chunk: number, key: string, value: string): WritingPlace {
  const whole = key === 'except' || key === 'account' || key === 'because' || key === 'source';
  return { kind: 'value', chunk, key, typed: whole ? value : lastPart(value) };
}

/** Lists go on after a comma. */
function lastPart(value: string): string {
  return value.slice(value.lastIndexOf(',') + 1).trimStart();
}

/** `offset`: the caret, in the chunk. */
function marginPlace(node: ChunkNode, chunk: number, before: string, offset: number): WritingPlace | undefined {
  if (node.kind === 'header') {
    const colon = /^[^:：]*[:：]\s*/u.exec(before);
    if (colon)
      return { kind: 'header value', chunk, key: foldText(node.key.text), typed: valueTyped(node.key.text, before.slice(colon[0].length)) };
  }
  if (node.kind === 'entry') {
    const at = before.slice(node.date.span.end - (offset - before.length)).search(/[:：]/u);
    if (at >= 0) return behindColon(chunk, before.slice(node.date.span.end - (offset - before.length) + at + 1));
  }
  if (node.kind === 'note' && node.form !== 'loose' && offset >= node.text.span.start) return undefined;
  return { kind: 'start', chunk, typed: before, isBelow: false };
}

function valueTyped(key: string, value: string): string {
  return foldText(key) === 'except' ? value : lastPart(value);
}

/** The step, or a field that follows a semicolon. */
function behindColon(chunk: number, rest: string): WritingPlace | undefined {
  const semicolon = rest.lastIndexOf(';');
  if (semicolon < 0) return { kind: 'step', chunk, typed: rest.trimStart() };
  const words = rest.slice(semicolon + 1).trimStart();
  const colon = /^([^:：]{1,40})[:：]\s*/u.exec(words);
  if (colon) return valuePlace(chunk, fieldKey(colon[1] ?? ''), words.slice(colon[0].length));
  return { kind: 'field', chunk, typed: words, inline: true };
}
