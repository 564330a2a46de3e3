import type { Chronology } from '../chronology/chronology.js';
import { readChronology } from '../chronology/readChronology.js';
import type { Vocabulary } from '../chronology/vocabulary.js';
import type { Day } from '../dates/civilDay.js';
import { evaluate } from '../rules/evaluate.js';
import type { Evaluation } from '../rules/evaluation.js';
import type { Pack } from '../rules/pack.js';
import { vocabularyOf } from '../rules/vocabularyOf.js';
import type { ChronDocument } from '../syntax/chronDocument.js';

/**
 * One version of one document, and all that is known of it. Features are functions of this and of their parameters. It holds for
 * as long as the document is at `version`: the document itself is changed in place.
 */
export interface Snapshot {
  readonly document: ChronDocument;
  readonly version: number;
  readonly chronology: Chronology;
  readonly evaluation: Evaluation;
  readonly packs: readonly Pack[];
}

export interface SnapshotSettings {
  /** The day on which a case is judged whose file does not say. */
  readonly today: Day;
  /** The day on which it is judged whatever the file says. */
  readonly asAt?: Day;
}

export function takeSnapshot(document: ChronDocument, settings: SnapshotSettings, packs: readonly Pack[]): Snapshot {
  const chronology = readChronology(document.chunks, { ...settings, vocabulary: vocabularyFor(packs) });
  return { document, version: document.version, chronology, evaluation: evaluate(chronology, packs), packs };
}

/** Packs do not change while a server runs, and their vocabulary is wanted at every keystroke. */
const vocabularies = new WeakMap<readonly Pack[], Vocabulary>();

function vocabularyFor(packs: readonly Pack[]): Vocabulary {
  const known = vocabularies.get(packs);
  if (known) return known;
  const vocabulary = vocabularyOf(packs);
  vocabularies.set(packs, vocabulary);
  return vocabulary;
}
