import type { ChronDocument, Range } from '../syntax/chronDocument.js';
import { textDifference } from '../syntax/textDifference.js';
import type { Diagnostic } from './diagnosticOf.js';

/** What was found in one version of a text, moved to where its words stand in another. What lies on words that are no longer there is left out. */
export function carryDiagnostics(diagnostics: readonly Diagnostic[], from: ChronDocument, to: ChronDocument): readonly Diagnostic[] {
  const { start, oldEnd, newEnd } = textDifference(from.chunks, to.chunks);
  const carry = (range: Range): Range | undefined => {
    const [first, last] = [from.offsetAt(range.start), from.offsetAt(range.end)];
    if (last <= start) return range;
    if (first < oldEnd) return undefined;
    const shift = newEnd - oldEnd;
    return { start: to.positionAt(first + shift), end: to.positionAt(last + shift) };
  };
  return diagnostics.flatMap((diagnostic) => {
    const range = carry(diagnostic.range);
    const related = diagnostic.related.flatMap((place) => {
      const moved = carry(place.range);
      return moved ? [{ ...place, range: moved }] : [];
    });
    return range ? [{ ...diagnostic, range, related }] : [];
  });
}
