import { nearest } from './nearest.js';
import { parseDatePhrase } from '../syntax/parseDatePhrase.js';

/** What a phrase that cannot be read as a date may have been meant as: each of its unknown words put right, where all of it can then be read. */
export function mendDate(words: string): readonly string[] {
  if (words.length > LONGEST) return [];
  const mended = words.replaceAll(/[A-Za-z]{3,}/gu, (word) => nearest(word, DATE_WORDS, 1)[0] ?? word);
  const spaced = mended.replaceAll(/(\d)(?=[A-Za-z]{3,})|([A-Za-z])(?=\d)/gu, '$1$2 ');
  return [...new Set([mended, spaced])].filter((tried) => tried !== words && isDate(tried));
}

/** Anything longer is no slip of the pen in a date. */
const LONGEST = 60;

const DATE_WORDS = (
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ' +
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday spring summer autumn winter beginning early mid late end about circa between ' +
  'before after since until undated morning afternoon evening night noon week weeks day days month months year years later the next following same and from'
).split(' ');

function isDate(text: string): boolean {
  return parseDatePhrase(text)?.terms.every(({ kind }) => kind !== 'unread' && kind !== 'several') ?? false;
}
