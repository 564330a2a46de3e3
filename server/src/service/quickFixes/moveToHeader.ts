import type { MoveToHeader } from '../../chronology/remedy.js';
import type { Snapshot } from '../snapshot.js';
import { addHeaderLines } from './addHeaderLines.js';
import { removeLine } from './removeLine.js';
import type { TextEdit } from './textEdit.js';

/** The field as it is written, with the lines over which its value goes on. */
export function moveToHeader(snapshot: Snapshot, { chunk }: MoveToHeader): readonly TextEdit[] {
  const target = snapshot.document.chunks.at(chunk);
  if (target?.node.kind !== 'header') return [];
  const { key, value } = target.node;
  const span = { start: key.span.start, end: Math.max(key.span.end, value.span.end) };
  const lines = target.text.slice(span.start, lineEnd(target.text, span.end)).split(/\r\n|\n|\r/u);
  return [...addHeaderLines(snapshot, lines), ...removeLine(snapshot, { place: { chunk, span } })];
}

function lineEnd(text: string, offset: number): number {
  const rest = /[\r\n]/u.exec(text.slice(offset));
  return rest ? offset + rest.index : text.length;
}
