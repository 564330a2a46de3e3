import type { Position, Range } from '../../syntax/chronDocument.js';
import { rangeAt } from '../diagnosticOf.js';
import { lineSpan } from '../layout/lineSpan.js';
import { nameAt } from '../names/nameAt.js';
import { stepReferenceAt } from '../names/stepReferenceAt.js';
import type { Snapshot } from '../snapshot.js';

export interface Definition {
  /** What was pointed at. */
  readonly origin: Range;
  /** The name where it is declared. */
  readonly target: Range;
  /** All that it names: the entry's own line, or the person's. */
  readonly whole: Range;
}

/** Where the person, the label or the one entry is declared that is meant at `position`. Two only where a file declares one twice. */
export function definitionsAt(snapshot: Snapshot, position: Position): readonly Definition[] {
  const found = nameAt(snapshot, position);
  if (found) {
    const origin = rangeAt(snapshot, found.here.place);
    return found.all
      .filter(({ use }) => use === 'definition')
      .map(({ place }) => ({ origin, target: rangeAt(snapshot, place), whole: lineOf(snapshot, place.chunk, place.span.start) }));
  }
  const step = stepReferenceAt(snapshot, position);
  if (!step) return [];
  const { chunk, wordsSpan } = step.event;
  return [{ origin: step.range, target: rangeAt(snapshot, { chunk, span: wordsSpan }), whole: lineOf(snapshot, chunk, wordsSpan.start) }];
}

function lineOf({ document }: Snapshot, chunk: number, offset: number): Range {
  return document.rangeOf(chunk, lineSpan(document.chunks.at(chunk)?.text ?? '', offset));
}
