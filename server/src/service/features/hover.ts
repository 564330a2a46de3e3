import type { CaseEvent } from '../../chronology/chronology.js';
import type { Span } from '../../dates/datePhrase.js';
import type { Position, Range } from '../../syntax/chronDocument.js';
import { dateBlocks } from '../hover/dateBlocks.js';
import { stepBlocks } from '../hover/stepBlocks.js';
import type { Block } from '../markup/block.js';
import { touches } from '../ranges.js';
import type { Snapshot } from '../snapshot.js';

export interface Hover {
  readonly range: Range;
  readonly blocks: readonly Block[];
}

/** What is known of the date or the step at `position`; nothing anywhere else. */
export function hoverAt(snapshot: Snapshot, position: Position): Hover | undefined {
  const { document, chronology } = snapshot;
  const { index } = document.chunkAt(position);
  const event = chronology.events.find(({ chunk }) => chunk === index);
  if (!event) return undefined;
  const hovered = (span: Span) => touches(document.rangeOf(event.chunk, span), { start: position, end: position });
  if (hovered(event.date.span)) return hoverOf(snapshot, event, event.date.span, dateBlocks(snapshot, event));
  if (event.step && hovered(event.wordsSpan)) return hoverOf(snapshot, event, event.wordsSpan, stepBlocks(snapshot, event, event.step));
  return undefined;
}

function hoverOf({ document }: Snapshot, event: CaseEvent, span: Span, blocks: readonly Block[]): Hover {
  return { range: document.rangeOf(event.chunk, span), blocks };
}
