import { weekdayName } from './civilDay.js';
import { aboutADay, aFew, looseMonths, looseWeeks, looseYears, shortly, type Window } from './conventions.js';
import type { Count, PhraseUnit, RelativeQualifier } from './datePhrase.js';
import { measureOf, shiftBy, type Measure } from './measure.js';
import { numberWord } from './numberWords.js';
import type { Tier } from './placeReading.js';
import type { Link, Shift } from './shift.js';

/** How a day is tied to another, x: between `low(x)` and `high(x)`, on the usual and on the widest reading. */
export interface RelativeReading {
  readonly core: Link;
  /** Never narrower than `core`. */
  readonly wide: Link;
  readonly tier: Tier;
  /** How the words are read, to be shown: "two weeks later, read as exactly that, at the widest 3 days either way". */
  readonly convention?: string;
  /** Counted in hours: exact only with both times, and here to the whole days that it touches. */
  readonly hours?: true;
}

/**
 * What "2 days before the ICPC" or "two weeks later" means. A count of something named is exact; without a target, weeks,
 * months and years are loose, as people use them.
 */
export function readRelative(relative: RelativeQualifier): RelativeReading {
  const { step } = relative;
  switch (step.kind) {
    case 'calendar week': {
      const reading = stated({ snap: 'week start', days: 7 * step.weeks }, { snap: 'week start', days: 7 * step.weeks + 6 });
      return { ...reading, tier: 'convention', convention: `${weekWords(step.weeks)}, read as Monday to Sunday` };
    }
    case 'calendar month':
      return stated({ snap: 'month start', months: step.months }, { snap: 'month start', months: step.months + 1, days: -1 });
    case 'weekday':
      return weekday(relative.direction, step.weekday);
    case 'count':
      return readCount(relative, step.count, step.unit);
  }
}

function weekday(direction: RelativeQualifier['direction'], day: number): RelativeReading {
  switch (direction) {
    case 'after':
      return exactly({ snap: { weekdayAfter: day } });
    case 'before':
      return exactly({ snap: { weekdayBefore: day } });
    case 'same': {
      const convention = `the same ${weekdayName(day)}, read as the ${weekdayName(day)} of that week, Monday to Sunday`;
      return { ...exactly({ snap: 'week start', days: day - 1 }), tier: 'convention', convention };
    }
  }
}

function readCount(relative: RelativeQualifier, count: Count, unit: PhraseUnit): RelativeReading {
  const { direction } = relative;
  if (direction === 'same') return exactly({});
  switch (count.kind) {
    case 'shortly':
      return readShortly(direction);
    case 'few':
      return unit === 'hour' ? hours(direction, 1, 24) : few(relative, direction, unit);
    case 'exact':
      return counted(relative, direction, { first: count.n, last: count.n }, unit);
    case 'either':
      return counted(relative, direction, { first: Math.min(count.least, count.most), last: Math.max(count.least, count.most) }, unit);
  }
}

type Direction = Exclude<RelativeQualifier['direction'], 'same'>;
const dayMeasure = measureOf('day');

function counted(relative: RelativeQualifier, direction: Direction, n: Window, unit: PhraseUnit): RelativeReading {
  if (unit === 'hour') return hours(direction, n.first, n.last);
  if (relative.about)
    return aboutCounted(link(direction, n, measureOf(unit)), `${amountWords(n, unit)} ${whereWords(relative, direction)}`, unit);
  const core = link(direction, n, measureOf(unit));
  const slack = relative.target ? 0 : slackOf(unit);
  if (slack === 0) return { core, wide: core, tier: 'stated' };
  const wide = { low: later(core.low, -slack), high: later(core.high, slack) };
  const words = `${amountWords(n, unit)} ${direction === 'after' ? 'later' : 'earlier'}`;
  return { core, wide, tier: 'convention', convention: `${words}, read as exactly that, at the widest ${slack} days either way` };
}

/** As loose as "about" a day, or as a bare "two months later" where that is looser still. */
function aboutCounted(exact: Link, words: string, unit: Exclude<PhraseUnit, 'hour'>): RelativeReading {
  const around = (days: number): Link => ({ low: later(exact.low, -days), high: later(exact.high, days) });
  const widest = Math.max(aboutADay.wide, slackOf(unit));
  const convention = `about ${words}, read as within ${aboutADay.core} days of that, at the widest within ${widest}`;
  return { core: around(aboutADay.core), wide: around(widest), tier: 'convention', convention };
}

function whereWords({ target }: RelativeQualifier, direction: Direction): string {
  if (target) return direction;
  return direction === 'after' ? 'later' : 'earlier';
}

function few(relative: RelativeQualifier, direction: Direction, unit: Exclude<PhraseUnit, 'hour'>): RelativeReading {
  const { window, measure, words } = fewOf(unit);
  const spread = link(direction, window, measure);
  const where = whereWords(relative, direction);
  const convention = `a few ${unit}s ${where}, read as ${window.first} to ${window.last} ${words} ${where}`;
  return { core: spread, wide: spread, tier: 'convention', convention };
}

function fewOf(unit: Exclude<PhraseUnit, 'hour'>): { readonly window: Window; readonly measure: Measure; readonly words: string } {
  switch (unit) {
    case 'day':
      return { window: aFew.days, measure: dayMeasure, words: 'days' };
    case 'working day':
      return { window: aFew.days, measure: measureOf(unit), words: 'working days' };
    case 'week':
      return { window: aFew.daysForWeeks, measure: dayMeasure, words: 'days' };
    case 'fortnight':
      return { window: { first: 2 * aFew.daysForWeeks.first, last: 2 * aFew.daysForWeeks.last }, measure: dayMeasure, words: 'days' };
    case 'month':
      return { window: aFew.months, measure: measureOf(unit), words: 'months' };
    case 'year':
      return { window: aFew.months, measure: measureOf(unit), words: 'years' };
  }
}

function readShortly(direction: Direction): RelativeReading {
  const { core, wide } = shortly;
  return {
    core: link(direction, core, dayMeasure),
    wide: link(direction, wide, dayMeasure),
    tier: 'convention',
    convention: `shortly ${direction}, read as within ${core.last} days, at the widest within ${wide.last} days`,
  };
}

/** Without times, n hours from some moment of a day fall on the day, or days, that n / 24 lies between. */
function hours(direction: Direction, least: number, most: number): RelativeReading {
  const core = link(direction, { first: Math.floor(least / 24), last: Math.ceil(most / 24) }, dayMeasure);
  return { core, wide: core, tier: 'stated', hours: true };
}

/** The first to the last of `window`, on in time or back. */
function link(direction: Direction, window: Window, measure: Measure): Link {
  return direction === 'after'
    ? { low: shiftBy(measure, window.first), high: shiftBy(measure, window.last) }
    : { low: shiftBy(measure, -window.last), high: shiftBy(measure, -window.first) };
}

/** Days either way; 0 for what is always meant exactly. */
function slackOf(unit: Exclude<PhraseUnit, 'hour'>): number {
  switch (unit) {
    case 'day':
    case 'working day':
      return 0;
    case 'week':
    case 'fortnight':
      return looseWeeks;
    case 'month':
      return looseMonths;
    case 'year':
      return looseYears;
  }
}

function later(shift: Shift, days: number): Shift {
  return { ...shift, days: (shift.days ?? 0) + days };
}

function exactly(shift: Shift): RelativeReading {
  return stated(shift, shift);
}

function stated(low: Shift, high: Shift): RelativeReading {
  return { core: { low, high }, wide: { low, high }, tier: 'stated' };
}

function amountWords({ first, last }: Window, unit: PhraseUnit): string {
  const number = first === last ? numberWord(first) : `${numberWord(first)} or ${numberWord(last)}`;
  return `${number} ${unit}${first === 1 && last === 1 ? '' : 's'}`;
}

function weekWords(n: number): string {
  if (n === 0) return 'the same week';
  if (n === 1) return 'the following week';
  return n === -1 ? 'the previous week' : `${numberWord(Math.abs(n))} calendar weeks ${n > 0 ? 'on' : 'back'}`;
}
