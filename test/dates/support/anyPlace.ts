import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Place } from '../../../server/src/dates/datePhrase.js';
import { daySet, union } from '../../../server/src/dates/daySet.js';
import { readPlace } from '../../../server/src/dates/readPlace.js';
import { about, between, day, either, month, part, period, season, several, weekOf } from './phrases.js';

const leaf: fc.Arbitrary<Place> = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 0, max: 33 }),
      fc.option(fc.integer({ min: 0, max: 13 })),
      fc.option(fc.integer({ min: 0, max: 10000 })),
      fc.option(fc.integer({ min: 1, max: 7 })),
    )
    .map(([d, m, y, weekday]) => day(d, m ?? undefined, y ?? undefined, weekday === null ? {} : { weekday })),
  fc.tuple(fc.integer({ min: 0, max: 13 }), fc.option(fc.integer({ min: 2018, max: 2021 }))).map(([m, y]) => month(m, y ?? undefined)),
  fc
    .tuple(fc.constantFrom('spring', 'summer', 'autumn', 'winter'), fc.option(fc.integer({ min: 0, max: 10000 })))
    .map(([s, y]) => season(s, y ?? undefined)),
  fc
    .tuple(fc.constantFrom('beginning', 'early', 'mid', 'late', 'end'), fc.option(fc.integer({ min: 1, max: 12 })))
    .map(([p, m]) => part(p, m === null ? undefined : month(m, 2019))),
  fc.integer({ min: 1, max: 31 }).map((d) => about(day(d, 5, 2019))),
  fc.integer({ min: 1, max: 31 }).map((d) => weekOf(day(d, 5))),
);
/** Any place in time that a phrase can name, and some that there are none of. */
export const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  leaf,
  fc.array(leaf, { minLength: 1, maxLength: 4 }).map((places) => either(...places)),
  fc.array(leaf, { minLength: 2, maxLength: 3 }).map((places) => several(...places)),
  fc.tuple(leaf, leaf).map(([from, to]) => between(from, to)),
  fc
    .tuple(
      fc.oneof(
        leaf,
        fc.tuple(leaf, leaf).map((places) => either(...places)),
      ),
      leaf,
    )
    .map(([from, to]) => period(from, to)),
);

/** The wide reading holds the core one, and there are days unless it says why not. */
export function checkReading(place: Place, assumedYear: number | undefined): void {
  const reading = readPlace(place, assumedYear);
  assert.deepEqual(union(reading.core, reading.wide), reading.wide);
  assert.deepEqual(daySet(reading.core), reading.core);
  assert.equal(reading.core.length === 0, reading.undefinedDay === true);
  if (reading.undefinedDay) assert.notEqual(reading.problems.length, 0);
  if (reading.tier === 'stated') assert.deepEqual(reading.core, reading.wide);
  assert.equal(reading.convention === undefined, reading.tier === 'stated');
}
