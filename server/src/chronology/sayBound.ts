import type { BoundQualifier, RelativeQualifier } from '../dates/datePhrase.js';
import { daySet, hull, type DaySet } from '../dates/daySet.js';
import { readRelative } from '../dates/readRelative.js';
import type { Link } from '../dates/shift.js';
import { countFrom, type CountedDays } from './countFrom.js';
import { byDays, byShift, sameDay, then, type Monotone } from './monotone.js';
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
    const constraint = constrain(context, from, own, sense, sameDay);
    return { ...NOTHING, said: [say(context, term.span, { tier: 'stated' }, constraint, constraint)] };
  }
  const reading = readAnyYear(target, context.limits);
  const said = sayBoundOnDays(term, { ...reading, conventions: listed(reading.convention) }, context);
  if (said.said.length === 0 || !reading.needsYear) return said;
  const message = `"${context.textOf(target.span)}" has no year, so it bounds nothing. Write the year, as in "${term.word} 3 May 2020".`;
  return { ...NOTHING, problems: [{ kind: 'no year', span: target.span, message }] };
}

function sayBoundOnDays(term: BoundQualifier, reading: CountedDays, context: PhraseContext): SaidPhrase {
  const { core, wide, tier, problems, conventions } = reading;
  if (core.length === 0) return { ...NOTHING, problems };
  const point = isUpper(term) ? context.end : context.start;
  const usual = daySet([stretch(term, core, 'usual', tier, context)]);
  const widest = daySet([stretch(term, wide, 'widest', tier, context)]);
  if (usual.length === 0 || widest.length === 0) return { ...NOTHING, problems };
  return { problems, conventions, yearless: [], said: [say(context, term.span, reading, { point, days: usual }, { point, days: widest })] };
}

function sayBoundOnRelative(term: BoundQualifier, target: RelativeQualifier, context: PhraseContext): SaidPhrase {
  const from = target.target;
  if (from !== undefined && !isReference(from)) return sayBoundOnDays(term, countFrom(target, from, context), context);
  const reading = readRelative(target);
  const anchor = from === undefined ? context.previous(target.span) : context.resolve(from);
  if (!anchor?.happened) return NOTHING;
  const upper = isUpper(term);
  const strict = term.word === 'before' ? -1 : term.word === 'after' ? 1 : 0;
  const map = (link: Link): Monotone => then(byShift(upper ? link.high : link.low, context.calendar), byDays(strict));
  const point = target.direction === 'after' ? anchor.end : anchor.start;
  const own = upper ? context.end : context.start;
  const sense = upper ? 'at most' : 'at least';
  const usual = constrain(context, point, own, sense, map(reading.core));
  const widest = constrain(context, point, own, sense, map(reading.wide));
  return { ...NOTHING, conventions: listed(reading.convention), said: [say(context, term.span, reading, usual, widest)] };
}

function listed(convention: string | undefined): readonly string[] {
  return convention === undefined ? NOTHING.conventions : [convention];
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
