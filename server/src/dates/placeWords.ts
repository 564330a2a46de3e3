import { longRange, monthName, weekdayName } from './civilDay.js';
import type { DayPlace, PartPlace, Place, Reference } from './datePhrase.js';
import type { DaySet } from './daySet.js';

/** The place as it would be written out in full: "early February 2023". */
export function placeWords(place: Place): string {
  switch (place.kind) {
    case 'day':
      return dayWords(place);
    case 'month':
      return withYear(monthName(place.month), place.year);
    case 'season':
      return place.season === 'winter' && place.year !== undefined
        ? `winter ${place.year}/${String((place.year + 1) % 100).padStart(2, '0')}`
        : withYear(place.season, place.year);
    case 'year':
      return String(place.year);
    case 'part':
      return partWords(place);
    case 'about':
      return `about ${placeWords(place.of)}`;
    case 'weekOf':
      return `the week ${place.edge === 'end' ? 'ending' : 'of'} ${placeWords(place.of)}`;
    case 'oneOf':
      return place.alternatives.map(placeWords).join(' or ');
    case 'several':
      return place.places.map(placeWords).join(' and ');
    case 'between':
      return `between ${endWords(place.from)} and ${endWords(place.to)}`;
    case 'period':
      return `${placeWords(place.from)} to ${placeWords(place.to)}`;
  }
}

/** "1 to 10 February 2023 or 3 March 2023". */
export function daySetWords(set: DaySet): string {
  return set.map((range) => longRange(range.first, range.last)).join(' or ');
}

function dayWords(place: DayPlace): string {
  const weekday = place.weekday === undefined ? '' : `${weekdayName(place.weekday).slice(0, 3)} `;
  return withYear(`${weekday}${place.day}${place.month === undefined ? '' : ` ${monthName(place.month)}`}`, place.year);
}

function partWords(place: PartPlace): string {
  if (!place.of) return place.part;
  const joined = place.part === 'beginning' || place.part === 'end' ? `${place.part} of` : place.part;
  return `${joined} ${placeWords(place.of)}`;
}

function endWords(end: Place | Reference): string {
  if (end.kind === 'label') return `@${end.name}`;
  return end.kind === 'step' ? end.text : placeWords(end);
}

function withYear(words: string, year: number | undefined): string {
  return year === undefined ? words : `${words} ${year}`;
}
