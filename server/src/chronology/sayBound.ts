import type { BoundQualifier, RelativeQualifier } from '../dates/datePhrase.js';
import { daySet, hull, type DaySet } from '../dates/daySet.js';
import { readRelative } from '../dates/readRelative.js';
import type { Link } from '../dates/shift.js';
import { byDays, byShift, then, type Monotone } from './monotone.js';
import { type Anchor, type PhraseContext, type SaidPhrase, NOTHING, constrain, say, isReference } from './phraseContext.js';
import { readAnyYear } from './readAnyYear.js';
import type { Said } from './said.js';

type Reading = 'usual' | 'widest';

/**
 * "before", "after", "by" … A plain date or month is left out of "before" and "after" and is in the others; another entry's own
 * day may be the same day.
 */
export function sayBound(term: BoundQualifier, context: PhraseContext): SaidPhrase {
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
