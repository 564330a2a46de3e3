import assert from 'node:assert/strict';
import { runOracle } from '../oracle/runOracle.js';

/** The first cases of the oracle: few enough to be asked again for each change. */
describe('the oracle, on its first cases', () => {
  for (const [first, cases] of [
    [20_261_121, 30],
    [20_270_000, 150],
  ] as const)
    it(`agrees on ${cases} cases from seed ${first}`, () => assert.deepEqual(runOracle(first, cases).differences, []));
});
