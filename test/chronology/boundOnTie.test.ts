import assert from 'node:assert/strict';
import { isoDay } from '../../server/src/dates/civilDay.js';
import { judge } from '../support/judge.js';

/** The first and last day of the second entry, where the first was on 8 July 2019 or lasted from then to 12 July. */
function days(when: string, first = '8 July 2019'): readonly [string | undefined, string | undefined] {
  const { chronology } = judge(`as at: 1 March 2020\n${first}: home visit @a\n${when}: home visit @b\n`);
  const event = chronology.events[1];
  assert.ok(event);
  const { earliest, latest, openBefore } = chronology.timeline.bounds(event.start, 'usual');
  return [openBefore ? undefined : isoDay(earliest), latest === chronology.header.asAt ? undefined : isoDay(latest)];
}

describe('a bound on a day that is itself tied to an entry', () => {
  const cases: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['before 2 days after @a', undefined, '2019-07-09'],
    ['by 2 days after @a', undefined, '2019-07-10'],
    ['after 2 days after @a', '2019-07-11', undefined],
    ['since 2 days after @a', '2019-07-10', undefined],
    ['not before 2 days before @a', '2019-07-06', undefined],
    ['by 3 working days before @a', undefined, '2019-07-03'],
    ['after 1 month after @a', '2019-08-09', undefined],
  ];
  for (const [when, first, last] of cases) it(`"${when}"`, () => assert.deepEqual(days(when), [first, last]));

  it('counts on from the last day of what lasted, and back from its first', () => {
    const lasted = '8 July 2019 to 12 July 2019';
    assert.deepEqual(days('by 2 days after @a', lasted), [undefined, '2019-07-14']);
    assert.deepEqual(days('by 2 days before @a', lasted), [undefined, '2019-07-06']);
    assert.deepEqual(days('after @a', lasted), ['2019-07-12', undefined]);
    assert.deepEqual(days('before @a', lasted), [undefined, '2019-07-08']);
    assert.deepEqual(days('since @a', lasted), ['2019-07-08', undefined]);
    assert.deepEqual(days('by @a', lasted), [undefined, '2019-07-12']);
  });
});
