import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf, longDay } from '../../server/src/dates/civilDay.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { openCase, type Matched } from '../../server/src/rules/caseFile.js';
import { couldLie, eachThatCouldLie, firstThatCouldLie, widestDays, type Span } from '../../server/src/rules/couldLie.js';
import { judge } from '../support/judge.js';

const first = dayOf(2019, 7, 1) ?? 0;
/** Days in July 2019, from and to, of visits that are written in any order; and by how many days another party has it later. */
const visits = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: -3, max: 3 })), {
  minLength: 1,
  maxLength: 7,
});
const end = fc.option(fc.integer({ min: first - 2, max: first + 28 }), { nil: undefined });

describe('the entries that could lie between two days', () => {
  it('are those that looking at each by itself finds, in their order', () => {
    fc.assert(
      fc.property(visits, fc.array(fc.record({ from: end, to: end }), { minLength: 1, maxLength: 12 }), (days, spans) => {
        const { chronology } = judge(days.map(written).join(''), { packs: builtInPacks });
        const file = openCase(chronology, builtInPacks);
        const all = file.ofStep('home visit').map((event): Matched => ({ event, match: 'yes' }));
        assert.equal(all.length, days.length);
        for (const span of spans) {
          const found = all.map(({ event }) => event).filter(({ id }) => isWithin(span, daysOf(days[id])));
          for (const { event } of all) assert.deepEqual(widestDays(file, event.start), daysOf(days[event.id]));
          assert.deepEqual(couldLie(file, all, span), found);
          assert.deepEqual([...eachThatCouldLie(file, all, span)], found);
          assert.equal(firstThatCouldLie(file, all, span), found[0]);
          assert.equal(
            firstThatCouldLie(file, all, span, ({ id }) => id % 2 === 1),
            found.find(({ id }) => id % 2 === 1),
          );
        }
      }),
      { seed: 20_261_122, numRuns: 100 },
    );
  });
});

type Visit = readonly [from: number, length: number, later: number];

function written([from, length, later]: Visit): string {
  const days = (by: number): string => `between ${longDay(first + from + by)} and ${longDay(first + from + length + by)}`;
  const accounts = `    account: ${days(0)}, the Council\n    account: ${days(later)}, Mr B\n`;
  return `${days(0)}: home visit\n${later === 0 ? '' : accounts}`;
}

/** Of both parties together. */
function daysOf([from, length, later]: Visit = [0, 0, 0]): ReturnType<typeof widestDays> {
  return { earliest: first + from + Math.min(0, later), latest: first + from + length + Math.max(0, later) };
}

function isWithin({ from, to }: Span, { earliest, latest }: ReturnType<typeof widestDays>): boolean {
  return (from === undefined || latest >= from) && (to === undefined || earliest <= to);
}
