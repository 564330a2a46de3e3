import type { RepeatEntry } from '../../chronology/remedy.js';
import { blankBetween } from '../layout/blankBetween.js';
import { contentEnd } from '../layout/contentEnd.js';
import type { Snapshot } from '../snapshot.js';
import { insertAfterContent } from './insertLines.js';
import type { TextEdit } from './textEdit.js';

/** The first date stays with the entry as it is; for each other date a copy of it stands below, with no label. */
export function repeatEntry(snapshot: Snapshot, { chunk, dates }: RepeatEntry): readonly TextEdit[] {
  const { document } = snapshot;
  const target = document.chunks.at(chunk);
  const [first, ...others] = dates;
  if (first === undefined || (target?.node.kind !== 'entry' && target?.node.kind !== 'note')) return [];
  const { node, text } = target;
  const label = node.kind === 'entry' ? node.label?.span : undefined;
  const rest = label
    ? text.slice(node.date.span.end, label.start).replace(/(?<![ \t])[ \t]*@?$/u, '') + text.slice(label.end, contentEnd(text))
    : text.slice(node.date.span.end, contentEnd(text));
  const separator = blankBetween(document, chunk) ? [''] : [];
  const copies = others.flatMap((date) => [...separator, ...`${date}${rest}`.split(/\r\n|\n|\r/u)]);
  return [{ range: document.rangeOf(chunk, node.date.span), newText: first }, insertAfterContent(snapshot, chunk, copies)];
}
