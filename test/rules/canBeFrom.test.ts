import assert from 'node:assert/strict';
import { byDays } from '../../server/src/chronology/monotone.js';
import type { Network } from '../../server/src/chronology/network.js';
import { canBeFrom, canBeInRow } from '../../server/src/rules/canBeFrom.js';
import { randomCase } from '../chronology/support/editingHand.js';
import { randomFrom } from '../oracle/random.js';
import { judge } from '../support/judge.js';

const SEED = 20_261_125;
const CASES = 60;

describe(`how entries can lie to each other (seed ${SEED})`, () => {
  it('is what the network says when it is asked, also where first and last days tell', () => {
    const random = randomFrom(SEED);
    const seen = { possible: 0, impossible: 0, row: 0, noRow: 0 };
    for (let i = 0; i < CASES; i += 1) {
      const { worlds } = judge(randomCase(random)).chronology;
      for (const { networks } of worlds) for (const network of Object.values(networks)) compare(network);
    }
    assert.ok(
      Object.values(seen).every((times) => times > CASES),
      `too few of a kind to show anything: ${JSON.stringify(seen)}`,
    );

    function compare(network: Network): void {
      const point = (): number => random.between(0, network.points - 1);
      for (let n = 0; n < 40; n += 1) {
        const [a, b, c, days] = [point(), point(), point(), random.pick([0, 1, 2, 9])];
        const isPossible = asked(network, [[a, b, days]]);
        assert.equal(canBeFrom(network, a, b, days), isPossible);
        const isRow = asked(network, [
          [a, b, 0],
          [b, c, 0],
        ]);
        assert.equal(canBeInRow(network, a, b, c), isRow);
        seen[isPossible ? 'possible' : 'impossible'] += 1;
        seen[isRow ? 'row' : 'noRow'] += 1;
      }
    }
  });
});

/** Whether each second point can be so many days after its first one, or more, all at once. */
function asked(network: Network, wanted: readonly (readonly [from: number, to: number, days: number])[]): boolean {
  const statements = wanted.map(([from, to, days], i) => ({
    number: -2 - i,
    statement: { from, to, sense: 'at least', by: byDays(days) } as const,
  }));
  return network.possible(statements, () => true) === true;
}
