import type { DateTerm, Place } from '../dates/datePhrase.js';
import { needsYear, readPlace } from '../dates/readPlace.js';
import { parseChunk } from '../syntax/parseChunk.js';
import { isReference } from './sayPhrase.js';

/**
 * Whether a line can stand at the margin as an entry or a note without an error that was hidden until then: a date that is none, a
 * label that another entry has, or one that none has.
 */
export function opensCleanly(line: string, labels: ReadonlySet<string>): boolean {
  const node = parseChunk(line);
  if (node.kind !== 'entry' && node.kind !== 'note') return false;
  if (!node.date.terms.every(isPossible)) return false;
  const words = node.kind === 'note' ? line.slice(node.date.span.start, node.date.span.end) : line;
  const own = node.kind === 'entry' ? node.label?.text : undefined;
  const named = [...words.matchAll(/@([A-Za-z0-9_-]+)/gu)].flatMap(([, name]) => name ?? []);
  return named.every((name) => name === own || labels.has(name)) && (own === undefined || !labels.has(own));
}

function isPossible(term: DateTerm): boolean {
  switch (term.kind) {
    case 'time':
      return term.impossible !== true;
    case 'bound':
    case 'relative': {
      const { target } = term;
      return target === undefined || isReference(target) || isPossible(target);
    }
    case 'undated':
    case 'unread':
      return true;
    default:
      return isDate(term);
  }
}

function isDate(place: Place): boolean {
  return readPlace(place, needsYear(place) ? LEAP_YEAR : undefined).problems.every(
    ({ kind }) => kind === 'several dates' || kind === 'no month',
  );
}

const LEAP_YEAR = 2020;
