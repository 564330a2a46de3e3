import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildWorld } from '../../server/src/chronology/world.js';
import type { Statement } from '../../server/src/chronology/statement.js';
import type { Day } from '../../server/src/dates/civilDay.js';
import { timeBetween } from '../../server/src/rules/timeBetween.js';
import { judge } from '../support/judge.js';
import { example } from '../support/expectReport.js';
import { describeNetwork, smallNetworks, type SmallNetwork } from '../chronology/support/smallNetwork.js';

const { chronology } = judge('');
const { calendar } = chronology;

/** Every world of a small network. */
function worldsOf({ points, first, last, told }: SmallNetwork): readonly (readonly Day[])[] {
  let worlds: readonly (readonly Day[])[] = [[]];
  const holds = ({ statement }: Statement, world: readonly Day[]): boolean => {
    if ('point' in statement) {
      const day = world[statement.point];
      return day === undefined || statement.days.some((run) => run.first <= day && day <= run.last);
    }
    const [from, to] = [world[statement.from], world[statement.to]];
    if (from === undefined || to === undefined) return true;
    return statement.sense === 'at least' ? to >= statement.by.apply(from) : to <= statement.by.apply(from);
  };
  for (let point = 0; point < points; point += 1) {
    const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    worlds = worlds.flatMap((world) =>
      days.map((day) => [...world, day]).filter((one) => told.every((statement) => holds(statement, one))),
    );
  }
  return worlds;
}

describe('the time between two steps', () => {
  it('is that of every world, at the least and at the most', () => {
    let asked = 0;
    fc.assert(
      fc.property(smallNetworks(true), (small) => {
        const worlds = worldsOf(small);
        if (worlds.length === 0) return;
        const facts = small.told.map(({ statement }) => ({
          event: 0,
          chunk: 0,
          span: { start: 0, end: 0 },
          text: '',
          tier: 'stated' as const,
          usual: statement,
          widest: statement,
        }));
        const { points, first, last } = small;
        const world = buildWorld({ points, limits: { first: first - 1, last: last + 1 }, facts, assumptions: () => [], absent: new Set() });
        const found = timeBetween({ ...chronology, worlds: [world] }, 0, 1);
        const pairs = worlds.map(([a = 0, b = 0]): readonly [number, number] => [a, b]);
        const ordered = pairs.filter(([a, b]) => b >= a);
        assert.equal(found === undefined, ordered.length === 0, describeNetwork(small));
        if (found === undefined) return;
        asked += 1;
        const days = ordered.map(([a, b]) => b - a);
        const working = ordered.map(([a, b]) => calendar.workingDaysBetween(a, b));
        const expected = {
          days: { least: Math.min(...days), most: Math.max(...days) },
          workingDays: { least: Math.min(...working), most: Math.max(...working) },
          inOrder: ordered.length === pairs.length,
        };
        assert.deepEqual(found, expected, describeNetwork(small));
      }),
      { seed: 20_261_122, numRuns: 600 },
    );
    assert.ok(asked > 50, `${asked} were asked`);
  });

  it('agrees with how late a rule says that it was', () => {
    let compared = 0;
    for (const name of ['coventry', 'havering', 'rutland', 'sandwell', 'worcestershire']) {
      const { chronology: own, evaluation } = judge(example(name));
      for (const { clock, late, trigger, answer } of evaluation.judgements) {
        if (!clock || !late || clock.counting !== 'after' || clock.stops || trigger === undefined || answer === undefined) continue;
        if (clock.period.unit !== 'working day') continue;
        const [start, end] = [own.events[trigger], own.events[answer]];
        const time = start && end && timeBetween(own, start.end, end.start);
        assert.equal(time?.workingDays.least, clock.period.n + late.least, name);
        if (late.most !== undefined) assert.equal(time?.workingDays.most, clock.period.n + late.most, name);
        compared += 1;
      }
    }
    assert.ok(compared > 1, `${compared} were compared`);
  });
});
