import type { Place, RelativeQualifier } from '../dates/datePhrase.js';
import type { DateProblem } from '../dates/dateProblem.js';
import { daySet, type DaySet } from '../dates/daySet.js';
import type { Tier } from '../dates/placeReading.js';
import { readRelative } from '../dates/readRelative.js';
import type { Link } from '../dates/shift.js';
import { byShift } from './monotone.js';
import type { PhraseContext } from './phraseContext.js';
import { readAnyYear } from './readAnyYear.js';

/** The days to which a count from a written date leads. */
export interface CountedDays {
  /** On the usual reading. Empty where the written date gives no day to count from, for which there is a problem. */
  readonly core: DaySet;
  /** On the widest. */
  readonly wide: DaySet;
  readonly tier: Tier;
  readonly convention?: string | undefined;
  /** How the count is read, and how the date is. */
  readonly conventions: readonly string[];
  readonly problems: readonly DateProblem[];
}

/** "2 days before 12 July 2019", "a week after early July 2019": where either is rough, so is what comes of it. */
export function countFrom(term: RelativeQualifier, target: Place, { limits, calendar, textOf }: PhraseContext): CountedDays {
  const place = readAnyYear(target, limits);
  const count = readRelative(term);
  const { tier, convention } = count.tier === 'stated' ? place : count;
  if (place.needsYear) {
    const message = `"${textOf(target.span)}" has no year, so nothing can be counted from it. Write the year, as in "3 May 2020".`;
    return { core: [], wide: [], tier, conventions: [], problems: [{ kind: 'no year', span: target.span, message }] };
  }
  const moved = ({ low, high }: Link, days: DaySet): DaySet =>
    daySet(days.map(({ first, last }) => ({ first: byShift(low, calendar).apply(first), last: byShift(high, calendar).apply(last) })));
  return {
    core: moved(count.core, place.core),
    wide: moved(count.wide, place.wide),
    tier,
    convention,
    conventions: [count.convention, place.convention].flatMap((one) => one ?? []),
    problems: place.problems,
  };
}
