import { readChronology } from '../../server/src/chronology/readChronology.js';
import type { Chronology } from '../../server/src/chronology/chronology.js';
import { dayOf } from '../../server/src/dates/civilDay.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { evaluate } from '../../server/src/rules/evaluate.js';
import type { Evaluation } from '../../server/src/rules/evaluation.js';
import type { Pack } from '../../server/src/rules/pack.js';
import { vocabularyOf } from '../../server/src/rules/vocabularyOf.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';

/** The day on which tests judge a case that does not say: long after every case in them. */
export const TODAY = dayOf(2026, 11, 21) ?? 0;

export interface Judged {
  readonly document: ChronDocument;
  readonly chronology: Chronology;
  readonly evaluation: Evaluation;
}

/** A case through the whole of the engine. */
export function judge(text: string, options: { readonly today?: number; readonly packs?: readonly Pack[] } = {}): Judged {
  const packs = options.packs ?? builtInPacks;
  const document = new ChronDocument('test:case.chron', 1, text);
  const chronology = readChronology(document.chunks, { vocabulary: vocabularyOf(packs), today: options.today ?? TODAY });
  return { document, chronology, evaluation: evaluate(chronology, packs) };
}
