import { dayOf, longDay } from '../dates/civilDay.js';
import type { DatePhrase, DayPlace } from '../dates/datePhrase.js';
import type { Place } from './place.js';
import type { Remedy } from './remedy.js';

/**
 * A date in numbers written out, with the month first: "03/06/19" as 6 March 2019. Nothing where the phrase has no date in numbers
 * that could be read both ways.
 */
export function monthFirst({ terms }: DatePhrase, chunk: number): readonly Remedy[] {
  return terms.flatMap((term) => {
    if (term.kind !== 'day' || !isAmbiguous(term)) return [];
    const day = dayOf(term.year, term.day, term.month);
    return day === undefined ? [] : [writeDay(day, { chunk, span: term.span })];
  });
}

type Dated = DayPlace & { readonly month: number; readonly year: number };

function isAmbiguous(place: DayPlace): place is Dated {
  const { numeric, day, month, year } = place;
  return numeric === true && month !== undefined && year !== undefined && day <= 12 && day !== month;
}

function writeDay(day: number, place: Place): Remedy {
  return { kind: 'replace text', title: `Write "${longDay(day)}": the month first`, place, text: longDay(day), reveals: true };
}
