import { beginsAfter } from '../names/beginsAfter.js';
import { foldName } from './foldedText.js';
import { calendarWords, titles } from './plainWords.js';

/** Something that stands in the copy as in the original, and may tell who somebody is. */
export interface Doubt {
  readonly start: number;
  readonly end: number;
  readonly kind: 'may be a name' | 'is also a listed name' | 'may be a number or an address' | 'date of birth' | 'case reference';
}

/** @param known words with a capital that are no name here, folded, such as the short names of sources. */
export function capitalisedWords(
  copy: string,
  plain: ReadonlySet<string>,
  known: ReadonlySet<string>,
  ours: (start: number) => boolean,
): readonly Doubt[] {
  const lower = new Set([...copy.matchAll(/(?<![\p{L}'’])\p{Ll}[\p{L}'’]*/gu)].map(([word]) => foldName(word)));
  return [...copy.matchAll(/(?<![\p{L}\p{M}\p{N}@])\p{Lu}[\p{L}\p{M}'’]*[\p{L}\p{M}]|(?<![\p{L}\p{N}])\p{Lu}\p{N}+/gu)].flatMap((found) => {
    const { 0: word, index } = found;
    const folded = foldName(word).replace(/'s$/u, '');
    if (
      ours(index) ||
      plain.has(folded) ||
      plain.has(folded.replace(/s$/u, '')) ||
      calendarWords.has(folded) ||
      titles.has(folded) ||
      known.has(folded)
    )
      return [];
    // A common word at the start of a sentence, as this writer uses it elsewhere.
    if (lower.has(folded) && beginsSentence(copy.slice(Math.max(index - 20, 0), index))) return [];
    return [{ start: index, end: index + word.length, kind: 'may be a name' }];
  });
}

function beginsSentence(above: string): boolean {
  return beginsAfter(above.replace(/["“‘(]$/u, ''), /[.!?:;]$/u);
}

const patterns: readonly RegExp[] = [
  /(?<![^\s@<>()])[^\s@<>()]+@[\p{L}\p{N}.-]+[\p{L}\p{N}]/gu,
  /\b(?:https?:\/\/|www\.)\S{1,200}/giu,
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gu,
  // A telephone number, or that of somebody's record: six digits or more. Dates in figures have other marks between them.
  /(?<![\p{N}/.-])\+?\d(?:[ ]?\d){5,14}(?![\p{N}/-])/gu,
];

/** Addresses, postcodes and long numbers. */
export function numbersAndAddresses(copy: string): readonly Doubt[] {
  return patterns.flatMap((pattern) =>
    [...copy.matchAll(pattern)].map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      kind: 'may be a number or an address' as const,
    })),
  );
}
