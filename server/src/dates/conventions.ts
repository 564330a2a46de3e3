import type { Part, Season } from './datePhrase.js';

/** What words are taken to mean: the usual reading, and the most that they could mean. The wide one holds the core one. */
export interface Convention<T> {
  readonly core: T;
  readonly wide: T;
}

/** From the first to the last, both counted. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** Days of the month; below zero they are counted from its end, and -1 is its last day. */
export const partsOfMonth: Readonly<Record<Part, Convention<Window>>> = {
  beginning: { core: { first: 1, last: 5 }, wide: { first: 1, last: 7 } },
  early: { core: { first: 1, last: 10 }, wide: { first: 1, last: 14 } },
  mid: { core: { first: 11, last: 20 }, wide: { first: 8, last: 23 } },
  late: { core: { first: 21, last: -1 }, wide: { first: 17, last: -1 } },
  end: { core: { first: -5, last: -1 }, wide: { first: -7, last: -1 } },
};

/** Months of the year, whole; 0 is the December before and 13 the January after. Thirds of the year, and a month more each way. */
export const partsOfYear: Readonly<Record<Part, Convention<Window>>> = {
  beginning: { core: { first: 1, last: 2 }, wide: { first: 1, last: 3 } },
  early: { core: { first: 1, last: 4 }, wide: { first: 0, last: 5 } },
  mid: { core: { first: 5, last: 8 }, wide: { first: 4, last: 9 } },
  late: { core: { first: 9, last: 12 }, wide: { first: 8, last: 13 } },
  end: { core: { first: 11, last: 12 }, wide: { first: 10, last: 12 } },
};

/** Months of the year in which the season begins, whole: winter 2018 runs into 2019. */
export const seasons: Readonly<Record<Season, Convention<Window>>> = {
  spring: { core: { first: 3, last: 5 }, wide: { first: 2, last: 6 } },
  summer: { core: { first: 6, last: 8 }, wide: { first: 5, last: 9 } },
  autumn: { core: { first: 9, last: 11 }, wide: { first: 8, last: 12 } },
  winter: { core: { first: 12, last: 14 }, wide: { first: 11, last: 15 } },
};

/** Months after the season's first, whole: thirds of the season, and a month more each way. */
export const partsOfSeason: Readonly<Record<Part, Convention<Window>>> = {
  beginning: { core: { first: 0, last: 0 }, wide: { first: -1, last: 1 } },
  early: { core: { first: 0, last: 0 }, wide: { first: -1, last: 1 } },
  mid: { core: { first: 1, last: 1 }, wide: { first: 0, last: 2 } },
  late: { core: { first: 2, last: 2 }, wide: { first: 1, last: 3 } },
  end: { core: { first: 2, last: 2 }, wide: { first: 1, last: 3 } },
};

/** "About 12 June 2019": days either way. */
export const aboutADay: Convention<number> = { core: 3, wide: 7 };

/** "About June 2019", and about a part of a month or year, or a season: days either way of its own core and wide readings. */
export const aboutAStretch: Convention<number> = { core: 0, wide: 14 };

/** "About 2019": months either way. */
export const aboutAYear: Convention<number> = { core: 0, wide: 6 };

/** "Two weeks later", "three months later", "a year later", of the entry above: days either way on the wide reading. */
export const looseWeeks = 3;
export const looseMonths = 15;
export const looseYears = 31;

/** "A few days, weeks, months later": both readings alike. Weeks are in days. */
export const aFew: Readonly<Record<'days' | 'daysForWeeks' | 'months', Window>> = {
  days: { first: 2, last: 6 },
  daysForWeeks: { first: 14, last: 35 },
  months: { first: 2, last: 5 },
};

/** "Shortly after": days. */
export const shortly: Convention<Window> = { core: { first: 0, last: 14 }, wide: { first: 0, last: 28 } };
