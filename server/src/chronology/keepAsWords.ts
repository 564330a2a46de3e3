import type { Place } from './place.js';
import type { Remedy } from './remedy.js';

/** The words in the place of a date are kept, and nothing is counted from them. None where they hold quotation marks already. */
export function keepAsWords(words: string, place: Place, named = 'it'): readonly Remedy[] {
  if (words.trim() === '' || /["\u201C\u201D\r\n]/u.test(words)) return [];
  return [{ kind: 'keep as words', title: `Put ${named} in quotation marks: kept as written, and nothing is counted from it`, place }];
}
