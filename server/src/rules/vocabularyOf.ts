import type { Vocabulary } from '../chronology/vocabulary.js';
import type { Pack } from './pack.js';

/** The words that packs teach the chronology. The same object for the same packs. */
export function vocabularyOf(packs: readonly Pack[]): Vocabulary {
  const known = vocabularies.get(packs);
  if (known) return known;
  const vocabulary: Vocabulary = {
    steps: packs.flatMap(({ steps }) => steps),
    fields: packs.flatMap(({ fields }) => fields),
    parameters: packs.flatMap(({ parameters }) => parameters.map(({ name }) => name)),
    procedures: packs.flatMap(({ procedure }) => procedure ?? []),
  };
  vocabularies.set(packs, vocabulary);
  return vocabulary;
}

const vocabularies = new WeakMap<readonly Pack[], Vocabulary>();
