import { entryBlocks, type EntryBlock } from '../format/entryBlocks.js';
import { sortedEvents } from '../format/sortedEvents.js';
import { newlineOf } from '../layout/newlineOf.js';
import type { TextEdit } from '../quickFixes/textEdit.js';
import type { Snapshot } from '../snapshot.js';

/**
 * The one edit that brings entries into the order of time; nothing where they stand in it. Comments move with their entry, and the blank
 * lines between entries stay where they are.
 */
export function sortingEdits(snapshot: Snapshot): readonly TextEdit[] {
  const { document } = snapshot;
  const blocks = entryBlocks(document);
  const order = sortedEvents(snapshot);
  const first = order.findIndex((event, place) => event !== place);
  const last = order.findLastIndex((event, place) => event !== place);
  const [top, bottom] = [blocks[first], blocks[last]];
  if (!top || !bottom) return [];
  const text = document.getText();
  const newline = newlineOf(document);
  const words = ({ start, end }: EntryBlock): string => ended(text.slice(start, end), newline);
  const moved = order.slice(first, last + 1).map((event, i) => {
    const block = blocks[event];
    const gap = text.slice(blocks[first + i]?.end, first + i < last ? blocks[first + i + 1]?.start : blocks[first + i]?.end);
    return (block ? words(block) : '') + gap;
  });
  const whole = moved.join('');
  const isOpen = !/[\r\n]$/u.test(text.slice(bottom.start, bottom.end));
  return [
    {
      range: { start: document.positionAt(top.start), end: document.positionAt(bottom.end) },
      newText: isOpen ? whole.replace(/(?:\r\n|\n|\r)$/u, '') : whole,
    },
  ];
}

/** A last line without an ending gets one where it is last no more. */
function ended(text: string, newline: string): string {
  return /[\r\n]$/u.test(text) ? text : text + newline;
}
