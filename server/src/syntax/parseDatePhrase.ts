import type { DatePhrase } from '../dates/datePhrase.js';
import { readDatePhrase } from './generatedParser.js';

/**
 * A date phrase that is all of `text`, or `undefined` where `text` is not one.
 * @param start where `text` stands: the offsets in the phrase count from there.
 */
export function parseDatePhrase(text: string, start = 0): DatePhrase | undefined {
  return readDatePhrase(text, start);
}
