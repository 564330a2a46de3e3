import type {
  BetweenPlace,
  BoundQualifier,
  DatePhrase,
  DateTerm,
  Place as DatePlace,
  Reference,
  RelativeQualifier,
  Span,
} from '../dates/datePhrase.js';
import type { DateProblem } from '../dates/dateProblem.js';
import { daySet, hull, type DaySet } from '../dates/daySet.js';
import { readRelative } from '../dates/readRelative.js';
import type { Link } from '../dates/shift.js';
import type { WorkingCalendar } from '../dates/workingCalendar.js';
import { byDays, byShift, then, type Monotone } from './monotone.js';
import type { Constraint, Restriction } from './statement.js';
import { readAnyYear } from './readAnyYear.js';
import type { Said } from './said.js';

/** Points of the timeline to which something else can be tied. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  /** What did not happen is known but bounds nothing. */
  readonly happened: boolean;
}

export interface PhraseContext {
  readonly event: number;
  readonly chunk: number;
  readonly start: number;
  readonly end: number;
  /** False for what did not happen: it is bounded, and bounds nothing. */
  readonly binds: boolean;
  /** Its step lasts: "between A and B" is then its first and last day. */
  readonly lasting: boolean;
  readonly calendar: WorkingCalendar;
  readonly limits: { readonly first: number; readonly last: number };
  resolve(reference: Reference): Anchor | undefined;
  /** What "the next day" is tied to. */
  previous(span: Span): Anchor | undefined;
  textOf(span: Span): string;
}

export interface SaidPhrase {
  readonly said: readonly Said[];
  readonly problems: readonly DateProblem[];
  /** "early February 2023, read as 1 to 10 February 2023, at the widest 1 to 14 February 2023". */
  readonly conventions: readonly string[];
  /** The places that have no year. */
  readonly yearless: readonly DatePlace[];
}

type Reading = 'usual' | 'widest';
type Content = Constraint | Restriction;

/** Everything that a date phrase says about an event's days. */
export function sayPhrase(phrase: DatePhrase, context: PhraseContext): SaidPhrase {
  const parts = phrase.terms.map((term) => sayTerm(term, context));
  return {
    said: parts.flatMap(({ said }) => said),
    problems: parts.flatMap(({ problems }) => problems),
    conventions: parts.flatMap(({ conventions }) => conventions),
    yearless: parts.flatMap(({ yearless }) => yearless),
  };
}

const NOTHING: SaidPhrase = { said: [], problems: [], conventions: [], yearless: [] };

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
  const shared = {
    problems: reading.problems,
    conventions: reading.convention === undefined ? [] : [reading.convention],
    yearless: reading.needsYear ? [place] : [],
  };
  if (reading.core.length === 0) return { ...shared, said: [] };
  const on = (point: number, usual: DaySet, widest: DaySet): Said =>
    say(context, place.span, reading, { point, days: usual }, { point, days: widest });
  if (reading.lasts && context.start !== context.end) {
    const { core, wide } = reading.lasts;
    return { ...shared, said: [on(context.start, core.from, wide.from), on(context.end, core.to, wide.to)] };
  }
  return {
    ...shared,
    said: [
      on(context.start, reading.core, reading.wide),
      ...(context.start === context.end ? [] : [on(context.end, reading.core, reading.wide)]),
    ],
  };
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
  const reading = readRelative(term);
  const conventions = reading.convention === undefined ? [] : [reading.convention];
  const { target } = term;
  if (target !== undefined && !isReference(target)) {
    const place = readAnyYear(target, context.limits);
    if (place.core.length === 0) return { ...NOTHING, problems: place.problems };
    const days = (link: Link, set: DaySet): DaySet => {
      const { first, last } = hull(set);
      return daySet([{ first: byShift(link.low, context.calendar).apply(first), last: byShift(link.high, context.calendar).apply(last) }]);
    };
    const read = reading.tier === 'stated' ? place : reading;
    const restrict = (link: Link, set: DaySet): Restriction => ({ point: context.start, days: days(link, set) });
    return {
      ...NOTHING,
      problems: place.problems,
      conventions,
      said: [say(context, term.span, read, restrict(reading.core, place.core), restrict(reading.wide, place.wide))],
    };
  }
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

/**
 * "before", "after", "by" … A plain date or month is left out of "before" and "after" and is in the others; another entry's own
 * day may be the same day.
 */
function sayBound(term: BoundQualifier, context: PhraseContext): SaidPhrase {
  const { target } = term;
  if (target.kind === 'time') return NOTHING;
  if (target.kind === 'relative') return sayBoundOnRelative(term, target, context);
  if (isReference(target)) {
    const anchor = context.resolve(target);
    if (!anchor?.happened) return NOTHING;
    const { from, sense, own } = boundOn(term, anchor, context);
    const constraint = constrain(context, from, own, sense, byDays(0));
    return { ...NOTHING, said: [say(context, term.span, { tier: 'stated' }, constraint, constraint)] };
  }
  const reading = readAnyYear(target, context.limits);
  if (reading.core.length === 0) return { ...NOTHING, problems: reading.problems };
  const days = (which: Reading): DaySet =>
    daySet([stretch(term, which === 'usual' ? reading.core : reading.wide, which, reading.tier, context)]);
  const point = isUpper(term) ? context.end : context.start;
  const usual = days('usual');
  const widest = days('widest');
  if (usual.length === 0 || widest.length === 0) return { ...NOTHING, problems: reading.problems };
  if (reading.needsYear) {
    const message = `"${context.textOf(target.span)}" has no year, so it bounds nothing. Write the year, as in "${term.word} 3 May 2020".`;
    return { ...NOTHING, problems: [{ kind: 'no year', span: target.span, message }] };
  }
  return {
    problems: reading.problems,
    conventions: reading.convention === undefined ? [] : [reading.convention],
    yearless: [],
    said: [say(context, term.span, reading, { point, days: usual }, { point, days: widest })],
  };
}

function sayBoundOnRelative(term: BoundQualifier, target: RelativeQualifier, context: PhraseContext): SaidPhrase {
  const reading = readRelative(target);
  const anchor =
    target.target === undefined ? context.previous(target.span) : isReference(target.target) ? context.resolve(target.target) : undefined;
  if (!anchor?.happened) return NOTHING;
  const upper = isUpper(term);
  const strict = term.word === 'before' ? -1 : term.word === 'after' ? 1 : 0;
  const map = (link: Link): Monotone => then(byShift(upper ? link.high : link.low, context.calendar), byDays(strict));
  const from = target.direction === 'after' ? anchor.end : anchor.start;
  const own = upper ? context.end : context.start;
  const sense = upper ? 'at most' : 'at least';
  const usual = constrain(context, from, own, sense, map(reading.core));
  return { ...NOTHING, said: [say(context, term.span, reading, usual, constrain(context, from, own, sense, map(reading.wide)))] };
}

function isUpper({ word }: BoundQualifier): boolean {
  return word === 'before' || word === 'by' || word === 'until';
}

function boundOn({ word }: BoundQualifier, anchor: Anchor, context: PhraseContext) {
  switch (word) {
    case 'before':
      return { from: anchor.start, own: context.end, sense: 'at most' } as const;
    case 'by':
    case 'until':
      return { from: anchor.end, own: context.end, sense: 'at most' } as const;
    case 'after':
      return { from: anchor.end, own: context.start, sense: 'at least' } as const;
    case 'not before':
    case 'since':
      return { from: anchor.start, own: context.start, sense: 'at least' } as const;
  }
}

/** The days that a bound on a date leaves. Widest: whatever the loosest reading of an imprecise date would still allow. */
function stretch({ word }: BoundQualifier, set: DaySet, which: Reading, tier: Said['tier'], { limits }: PhraseContext) {
  const { first, last } = hull(set);
  const loose = which === 'widest' && tier !== 'stated';
  switch (word) {
    case 'before':
      return { first: limits.first, last: (loose ? last : first) - 1 };
    case 'by':
    case 'until':
      return { first: limits.first, last };
    case 'after':
      return { first: (loose ? first : last) + 1, last: limits.last };
    case 'not before':
    case 'since':
      return { first, last: limits.last };
  }
}

function constrain(context: PhraseContext, from: number, to: number, sense: Constraint['sense'], by: Monotone): Constraint {
  return context.binds ? { from, to, sense, by } : { from, to, sense, by, oneWay: true };
}

type Read = Pick<Said, 'tier' | 'convention'>;

function say({ event, chunk, textOf }: PhraseContext, span: Span, { tier, convention }: Read, usual: Content, widest: Content): Said {
  return { event, chunk, span, text: textOf(span), tier, ...(convention !== undefined && { convention }), usual, widest };
}

export function isReference(target: { readonly kind: string }): target is Reference {
  return target.kind === 'label' || target.kind === 'step';
}
