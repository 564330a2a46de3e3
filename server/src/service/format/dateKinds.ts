import type { DatePhrase, DateTerm, Place, Qualifier } from '../../dates/datePhrase.js';
import { isReference } from '../../dates/completePlace.js';
import { needsYear } from '../../dates/readPlace.js';

/** Whether a date says by itself, with its year, from when on it can have been. */
export function isAbsolute({ terms }: DatePhrase): boolean {
  return terms.some((term) => {
    if (isPlaceTerm(term)) return saysWhen(term);
    if (term.kind !== 'bound' || (term.word !== 'after' && term.word !== 'since' && term.word !== 'not before')) return false;
    const { target } = term;
    return target.kind !== 'label' && target.kind !== 'step' && target.kind !== 'relative' && target.kind !== 'time' && saysWhen(target);
  });
}

/** Whether a date lacks the year that it needs: it is taken from the entries around it. */
export function lacksYear({ terms }: DatePhrase): boolean {
  return terms.some((term) => isPlaceTerm(term) && !hangsOnOthers(term) && needsYear(term));
}

function saysWhen(place: Place): boolean {
  return !hangsOnOthers(place) && !needsYear(place);
}

function hangsOnOthers(place: Place): boolean {
  return place.kind === 'between' && (isReference(place.from) || isReference(place.to));
}

function isPlaceTerm(term: DateTerm): term is Place {
  const qualifiers: readonly Qualifier['kind'][] = ['time', 'bound', 'relative', 'undated', 'unread'];
  return !qualifiers.some((kind) => kind === term.kind);
}
