import { parseDatePhrase } from '../../syntax/parseDatePhrase.js';
import { parseChunk } from '../../syntax/parseChunk.js';

/** The whole text is a date that is read. A time of day may come with it. */
export function isDateCell(text: string): boolean {
  const kinds = (parseDatePhrase(text)?.terms ?? []).map(({ kind }) => kind);
  return !kinds.includes('unread') && kinds.some((kind) => kind !== 'time');
}

export function isTimeCell(text: string): boolean {
  const phrase = parseDatePhrase(text);
  return phrase !== undefined && phrase.terms.length > 0 && phrase.terms.every(({ kind }) => kind === 'time');
}

/**
 * A date as a table has it, to begin a line with: as it stands where the line is then an entry or a note, also when the date itself
 * cannot be read, which is reported; in quotes where they are words of no date. Nothing where it cannot be either.
 */
export function dateToBeginWith(text: string): string | undefined {
  if (text === '') return undefined;
  if (isDateCell(text) || startsEntry(text)) return text;
  return /["“”]/u.test(text) ? undefined : `"${text}"`;
}

function startsEntry(text: string): boolean {
  const node = parseChunk(`${text} - x`);
  return (node.kind === 'entry' || node.kind === 'note') && node.date.span.end === text.length;
}
