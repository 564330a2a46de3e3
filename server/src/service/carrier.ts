import type { ChronDocument, Position, Range } from '../syntax/chronDocument.js';
import { textDifference } from '../syntax/textDifference.js';

/** Where what stands in one version of a text stands in another. */
export interface Carrier {
  /** Nothing where its words are no longer there. */
  range(range: Range): Range | undefined;
  /** Of a place in words that are no longer there, the nearest one that is. */
  position(position: Position): Position;
}

/** Between two versions of which all is the same. */
export const sameText: Carrier = { range: (range) => range, position: (position) => position };

export function carrier(from: ChronDocument, to: ChronDocument): Carrier {
  const { start, oldEnd, newEnd } = textDifference(from.chunks, to.chunks);
  const shifted = (offset: number): Position => to.positionAt(offset + newEnd - oldEnd);
  return {
    range: (range) => {
      const [first, last] = [from.offsetAt(range.start), from.offsetAt(range.end)];
      if (last <= start) return range;
      return first < oldEnd ? undefined : { start: shifted(first), end: shifted(last) };
    },
    position: (position) => {
      const offset = from.offsetAt(position);
      if (offset <= start) return position;
      return offset < oldEnd ? to.positionAt(start) : shifted(offset);
    },
  };
}
