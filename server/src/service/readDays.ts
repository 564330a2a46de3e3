import type { Day } from '../dates/civilDay.js';
import type { Place } from '../dates/datePhrase.js';
import { hull, type DayRange } from '../dates/daySet.js';
import { needsYear, readPlace } from '../dates/readPlace.js';
import { parseDatePhrase } from '../syntax/parseDatePhrase.js';
import { inert } from './markup/inert.js';

/** The days that a date form by itself can mean, on the usual reading and at the widest, or why it cannot be told. */
export type DaysRead =
  | { readonly kind: 'days'; readonly usual: DayRange; readonly widest: DayRange; readonly convention?: string }
  | { readonly kind: 'unread'; readonly why: string };

/** Any date form of the language that stands on its own: no label, no step, no year to be guessed. */
export function readDays(text: string): DaysRead {
  const phrase = parseDatePhrase(text.trim());
  const [term, ...others] = phrase?.terms ?? [];
  if (!term || others.length > 0 || !isPlace(term)) return unread(`"${text}" is not read as a date such as 5 September 2022.`);
  if (needsYear(term)) return unread(`"${text}" has no year.`);
  const reading = readPlace(term);
  const problem = reading.problems[0];
  if (problem) return unread(problem.message);
  if (reading.undefinedDay) return unread(`"${text}" is not one day or a range of days.`);
  const { convention } = reading;
  return { kind: 'days', usual: hull(reading.core), widest: hull(reading.wide), ...(convention === undefined ? {} : { convention }) };
}

/** The one day that a full date means, or nothing. */
export function readExactDay(text: string): Day | undefined {
  const read = readDays(text);
  return read.kind === 'days' && read.usual.first === read.usual.last && read.widest.first === read.widest.last
    ? read.usual.first
    : undefined;
}

function unread(why: string): DaysRead {
  return { kind: 'unread', why: inert(why) };
}

function isPlace(term: { readonly kind: string }): term is Place {
  return !['time', 'bound', 'relative', 'undated', 'unread'].includes(term.kind);
}
