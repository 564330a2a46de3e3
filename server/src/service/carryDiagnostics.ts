import type { ChronDocument } from '../syntax/chronDocument.js';
import { carrier } from './carrier.js';
import type { Diagnostic } from './diagnosticOf.js';

/** What was found in one version of a text, moved to where its words stand in another. What lies on words that are no longer there is left out. */
export function carryDiagnostics(diagnostics: readonly Diagnostic[], from: ChronDocument, to: ChronDocument): readonly Diagnostic[] {
  const carry = carrier(from, to);
  return diagnostics.flatMap((diagnostic) => {
    const range = carry.range(diagnostic.range);
    const related = diagnostic.related.flatMap((place) => {
      const moved = carry.range(place.range);
      return moved ? [{ ...place, range: moved }] : [];
    });
    return range ? [{ ...diagnostic, range, related }] : [];
  });
}
