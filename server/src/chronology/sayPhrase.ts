import type { BetweenPlace, DatePhrase, DateTerm, Place as DatePlace, Reference, RelativeQualifier } from '../dates/datePhrase.js';
import type { DaySet } from '../dates/daySet.js';
import { readRelative } from '../dates/readRelative.js';
import { countFrom } from './countFrom.js';
import { byShift } from './monotone.js';
import { type PhraseContext, type SaidPhrase, NOTHING, constrain, say, isReference } from './phraseContext.js';
import { readAnyYear } from './readAnyYear.js';
import type { Said } from './said.js';
import { sayBound } from './sayBound.js';
import type { Constraint } from './statement.js';

/** Everything that a date phrase says about an event's days. */
export function sayPhrase(phrase: DatePhrase, context: PhraseContext): SaidPhrase {
  const [only] = phrase.terms;
  if (only !== undefined && phrase.terms.length === 1) return sayTerm(only, context);
  const parts = phrase.terms.map((term) => sayTerm(term, context));
  return {
    said: parts.flatMap(({ said }) => said),
    problems: parts.flatMap(({ problems }) => problems),
    conventions: parts.flatMap(({ conventions }) => conventions),
    yearless: parts.flatMap(({ yearless }) => yearless),
  };
}

function sayTerm(term: DateTerm, context: PhraseContext): SaidPhrase {
  switch (term.kind) {
    case 'time':
    case 'undated':
    case 'unread':
      return NOTHING;
    case 'bound':
      return sayBound(term, context);
    case 'relative':
      return sayRelative(term, context);
    case 'between':
      return isReference(term.from) || isReference(term.to) ? sayBetween(term, context) : sayPlace(term, context);
    default:
      return sayPlace(term, context);
  }
}

function sayPlace(place: DatePlace, context: PhraseContext): SaidPhrase {
  const reading = readAnyYear(place, context.limits);
  const saying = (said: readonly Said[]): SaidPhrase => ({
    said,
    problems: reading.problems,
    conventions: reading.convention === undefined ? NOTHING.conventions : [reading.convention],
    yearless: reading.needsYear ? [place] : NOTHING.yearless,
  });
  if (reading.core.length === 0) return saying([]);
  const on = (point: number, usual: DaySet, widest: DaySet): Said => {
    const days = { point, days: usual };
    return say(context, place.span, reading, days, usual === widest ? days : { point, days: widest });
  };
  if (reading.lasts && context.start !== context.end) {
    const { core, wide } = reading.lasts;
    return saying([on(context.start, core.from, wide.from), on(context.end, core.to, wide.to)]);
  }
  const points = context.start === context.end ? [context.start] : [context.start, context.end];
  return saying(points.map((point) => on(point, reading.core, reading.wide)));
}

function sayBetween(place: BetweenPlace, context: PhraseContext): SaidPhrase {
  const bound = (target: DatePlace | Reference, word: 'since' | 'by'): SaidPhrase =>
    sayBound({ kind: 'bound', span: place.span, word, target }, context);
  const from = bound(place.from, 'since');
  const to = bound(place.to, 'by');
  return {
    said: [...from.said, ...to.said],
    problems: [...from.problems, ...to.problems],
    conventions: [...from.conventions, ...to.conventions],
    yearless: [],
  };
}

function sayRelative(term: RelativeQualifier, context: PhraseContext): SaidPhrase {
  const { target } = term;
  if (target !== undefined && !isReference(target)) {
    const days = countFrom(term, target, context);
    const { problems, conventions, core, wide } = days;
    if (core.length === 0) return { ...NOTHING, problems };
    const point = context.start;
    return { ...NOTHING, problems, conventions, said: [say(context, term.span, days, { point, days: core }, { point, days: wide })] };
  }
  const reading = readRelative(term);
  const conventions = reading.convention === undefined ? [] : [reading.convention];
  const anchor = target === undefined ? context.previous(term.span) : context.resolve(target);
  if (!anchor?.happened) return { ...NOTHING, conventions };
  const from = term.direction === 'after' ? anchor.end : anchor.start;
  const tie = (sense: Constraint['sense'], end: 'low' | 'high'): Said =>
    say(
      context,
      term.span,
      reading,
      constrain(context, from, context.start, sense, byShift(reading.core[end], context.calendar)),
      constrain(context, from, context.start, sense, byShift(reading.wide[end], context.calendar)),
    );
  return { ...NOTHING, conventions, said: [tie('at least', 'low'), tie('at most', 'high')] };
}
