import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isoDay } from '../../server/src/dates/civilDay.js';
import type { Count, PhraseUnit, RelativeQualifier } from '../../server/src/dates/datePhrase.js';
import { readRelative } from '../../server/src/dates/readRelative.js';
import { applyShift, type Link } from '../../server/src/dates/shift.js';
import { workingCalendar } from '../../server/src/dates/workingCalendar.js';
import { on, relative } from './support/phrases.js';

const calendar = workingCalendar('england and wales');

/** A Wednesday, in a week and month with no bank holiday near. */
const wednesday = '2019-07-10';

function spread(link: Link, from = wednesday): string {
  const [low, high] = [link.low, link.high].map((shift) => isoDay(applyShift(shift, on(from), calendar)));
  return low === high ? `${low}` : `${low}..${high}`;
}

function count(n: number, unit: PhraseUnit): RelativeQualifier['step'] {
  return { kind: 'count', count: { kind: 'exact', n }, unit };
}

function loose(kind: 'few' | 'shortly', unit: PhraseUnit): RelativeQualifier['step'] {
  return { kind: 'count', count: { kind }, unit };
}

/** What is written, from Wednesday 10 July 2019: the core reading, and the wide one where it differs or is a convention. */
const rows: readonly (readonly [string, RelativeQualifier, string, string?])[] = [
  ['the next day', relative('after', count(1, 'day')), '2019-07-11'],
  ['2 days before @icpc', relative('before', count(2, 'day'), 'icpc'), '2019-07-08'],
  ['3 working days after @x', relative('after', count(3, 'working day'), 'x'), '2019-07-15'],
  ['3 working days before @x', relative('before', count(3, 'working day'), 'x'), '2019-07-05'],
  ['the day of @x', relative('same', count(0, 'day'), 'x'), '2019-07-10'],
  ['the same day', relative('same', count(0, 'day')), '2019-07-10'],
  ['3 weeks before @x', relative('before', count(3, 'week'), 'x'), '2019-06-19'],
  ['one month after @decision', relative('after', count(1, 'month'), 'decision'), '2019-08-10'],
  ['12 weeks before @due', relative('before', count(12, 'week'), 'due'), '2019-04-17'],
  ['a year after @x', relative('after', count(1, 'year'), 'x'), '2020-07-10'],
  ['two weeks later', relative('after', count(2, 'week')), '2019-07-24', '2019-07-21..2019-07-27'],
  ['a fortnight later', relative('after', count(1, 'fortnight')), '2019-07-24', '2019-07-21..2019-07-27'],
  ['two weeks earlier', relative('before', count(2, 'week')), '2019-06-26', '2019-06-23..2019-06-29'],
  ['three months later', relative('after', count(3, 'month')), '2019-10-10', '2019-09-25..2019-10-25'],
  ['a year later', relative('after', count(1, 'year')), '2020-07-10', '2020-06-09..2020-08-10'],
  ['two or three weeks later', relative('after', either(2, 3, 'week')), '2019-07-24..2019-07-31', '2019-07-21..2019-08-03'],
  [
    'about two weeks after @x',
    { ...relative('after', count(2, 'week'), 'x'), about: true },
    '2019-07-21..2019-07-27',
    '2019-07-17..2019-07-31',
  ],
  [
    'about three months later',
    { ...relative('after', count(3, 'month')), about: true },
    '2019-10-07..2019-10-13',
    '2019-09-25..2019-10-25',
  ],
  [
    'about 3 days before @x',
    { ...relative('before', count(3, 'day'), 'x'), about: true },
    '2019-07-04..2019-07-10',
    '2019-06-30..2019-07-14',
  ],
  ['two or three days later', relative('after', either(2, 3, 'day')), '2019-07-12..2019-07-13'],
  ['two or three days before @x', relative('before', either(2, 3, 'day'), 'x'), '2019-07-07..2019-07-08'],
  ['a few days later', relative('after', loose('few', 'day')), '2019-07-12..2019-07-16', '2019-07-12..2019-07-16'],
  ['a few weeks later', relative('after', loose('few', 'week')), '2019-07-24..2019-08-14', '2019-07-24..2019-08-14'],
  ['a few fortnights later', relative('after', loose('few', 'fortnight')), '2019-08-07..2019-09-18', '2019-08-07..2019-09-18'],
  ['a few months later', relative('after', loose('few', 'month')), '2019-09-10..2019-12-10', '2019-09-10..2019-12-10'],
  ['a few days before @x', relative('before', loose('few', 'day'), 'x'), '2019-07-04..2019-07-08', '2019-07-04..2019-07-08'],
  ['shortly after', relative('after', loose('shortly', 'day')), '2019-07-10..2019-07-24', '2019-07-10..2019-08-07'],
  ['shortly before @x', relative('before', loose('shortly', 'day'), 'x'), '2019-06-26..2019-07-10', '2019-06-12..2019-07-10'],
  ['the following week', relative('after', { kind: 'calendar week', weeks: 1 }), '2019-07-15..2019-07-21', '2019-07-15..2019-07-21'],
  ['the same week', relative('same', { kind: 'calendar week', weeks: 0 }), '2019-07-08..2019-07-14', '2019-07-08..2019-07-14'],
  ['the previous week', relative('before', { kind: 'calendar week', weeks: -1 }), '2019-07-01..2019-07-07', '2019-07-01..2019-07-07'],
  ['the following month', relative('after', { kind: 'calendar month', months: 1 }), '2019-08-01..2019-08-31'],
  ['the same month', relative('same', { kind: 'calendar month', months: 0 }), '2019-07-01..2019-07-31'],
  ['the following Monday', relative('after', { kind: 'weekday', weekday: 1 }), '2019-07-15'],
  ['the following Wednesday', relative('after', { kind: 'weekday', weekday: 3 }), '2019-07-17'],
  ['the Monday before', relative('before', { kind: 'weekday', weekday: 1 }), '2019-07-08'],
  ['the Wednesday before', relative('before', { kind: 'weekday', weekday: 3 }), '2019-07-03'],
  ['the Friday of the same week', relative('same', { kind: 'weekday', weekday: 5 }), '2019-07-12', '2019-07-12'],
];

function either(least: number, most: number, unit: PhraseUnit): RelativeQualifier['step'] {
  return { kind: 'count', count: { kind: 'either', least, most }, unit };
}

describe('tied to another entry', () => {
  for (const [words, qualifier, core, wide] of rows) {
    it(words, () => {
      const reading = readRelative(qualifier);
      assert.equal(spread(reading.core), core);
      assert.equal(spread(reading.wide), wide ?? core);
      assert.equal(reading.tier, wide === undefined ? 'stated' : 'convention');
      assert.equal(reading.convention === undefined, reading.tier === 'stated');
      assert.equal(reading.hours, undefined);
    });
  }

  it('goes to the last of a month without the day', () => {
    assert.equal(spread(readRelative(relative('after', count(1, 'month'), 'x')).core, '2023-01-31'), '2023-02-28');
    assert.equal(
      spread(readRelative(relative('after', { kind: 'calendar month', months: 1 })).core, '2024-01-31'),
      '2024-02-01..2024-02-29',
    );
  });

  it('by hours is marked, and is by whole days where it can be', () => {
    const hours = (n: number, direction: 'after' | 'before' = 'after'): string => {
      const reading = readRelative(relative(direction, count(n, 'hour'), 'x'));
      assert.equal(reading.hours, true);
      return spread(reading.core);
    };
    assert.equal(hours(2), '2019-07-10..2019-07-11');
    assert.equal(hours(24), '2019-07-11');
    assert.equal(hours(36), '2019-07-11..2019-07-12');
    assert.equal(hours(48), '2019-07-12');
    assert.equal(hours(48, 'before'), '2019-07-08');
    assert.equal(hours(2, 'before'), '2019-07-09..2019-07-10');
    assert.equal(readRelative(relative('after', loose('few', 'hour'))).hours, true);
    assert.equal(spread(readRelative(relative('after', loose('few', 'hour'))).core), '2019-07-10..2019-07-11');
    assert.equal(spread(readRelative(relative('after', either(30, 50, 'hour'))).core), '2019-07-11..2019-07-13');
  });

  it('is said in words', () => {
    const said = (qualifier: RelativeQualifier): string | undefined => readRelative(qualifier).convention;
    assert.equal(said(relative('after', count(2, 'week'))), 'two weeks later, read as exactly that, at the widest 3 days either way');
    assert.equal(said(relative('after', count(1, 'month'))), 'one month later, read as exactly that, at the widest 15 days either way');
    assert.equal(
      said(relative('after', either(2, 3, 'week'))),
      'two or three weeks later, read as exactly that, at the widest 3 days either way',
    );
    assert.equal(
      said({ ...relative('after', count(2, 'week'), 'x'), about: true }),
      'about two weeks after, read as within 3 days of that, at the widest within 7',
    );
    assert.equal(said(relative('after', loose('few', 'week'))), 'a few weeks later, read as 14 to 35 days later');
    assert.equal(said(relative('before', loose('few', 'day'), 'x')), 'a few days before, read as 2 to 6 days before');
    assert.equal(said(relative('after', loose('shortly', 'day'))), 'shortly after, read as within 14 days, at the widest within 28 days');
    assert.equal(said(relative('after', { kind: 'calendar week', weeks: 1 })), 'the following week, read as Monday to Sunday');
    assert.equal(said(relative('same', { kind: 'calendar week', weeks: 0 })), 'the same week, read as Monday to Sunday');
    assert.equal(said(relative('before', { kind: 'calendar week', weeks: -1 })), 'the previous week, read as Monday to Sunday');
    assert.equal(said(relative('before', { kind: 'calendar week', weeks: -2 })), 'two calendar weeks back, read as Monday to Sunday');
    assert.equal(said(relative('after', { kind: 'calendar week', weeks: 2 })), 'two calendar weeks on, read as Monday to Sunday');
  });

  it('has a wide reading that holds the core one, from whatever day', () => {
    const units: readonly PhraseUnit[] = ['day', 'working day', 'week', 'fortnight', 'month', 'year', 'hour'];
    const counts: fc.Arbitrary<Count> = fc.oneof(
      fc.integer({ min: 0, max: 40 }).map((n) => ({ kind: 'exact' as const, n })),
      fc
        .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
        .map(([least, most]) => ({ kind: 'either' as const, least, most })),
      fc.constantFrom({ kind: 'few' as const }, { kind: 'shortly' as const }),
    );
    const direction = fc.constantFrom('before' as const, 'after' as const, 'same' as const);
    fc.assert(
      fc.property(
        direction,
        counts,
        fc.constantFrom(...units),
        fc.boolean(),
        fc.integer({ min: on('2015-01-01'), max: on('2025-01-01') }),
        (way, counted, unit, named, from) => {
          const { core, wide } = readRelative(relative(way, { kind: 'count', count: counted, unit }, named ? 'x' : undefined));
          const [a, b, c, d] = [wide.low, core.low, core.high, wide.high].map((shift) => applyShift(shift, from, calendar));
          assert.ok(a !== undefined && b !== undefined && c !== undefined && d !== undefined && a <= b && b <= c && c <= d);
        },
      ),
      { numRuns: 600 },
    );
  });
});
