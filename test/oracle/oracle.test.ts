import assert from 'node:assert/strict';
import { compiledOracle } from './compiledOracle.js';
import { EXPECTED_KINDS } from './kinds.js';

/** The same cases on every run, and more of them, or others, when asked for. */
const FIRST_SEED = Number(process.env['CHRON_ORACLE_SEED'] ?? 20_261_121);
const CASES = Number(process.env['CHRON_ORACLE_CASES'] ?? 20_000);

describe(`the rules' clocks, against every possible world (${CASES} cases from seed ${FIRST_SEED})`, () => {
  it('come to the same days, contradictions, verdict, due days, lateness and tipping date', function () {
    this.timeout(CASES * 60 + 60_000);
    const { compared, passedOver, kinds, differences } = compiledOracle().runOracle(FIRST_SEED, CASES);
    assert.equal(differences.length, 0, `after ${compared} cases:\n\n${differences.join('\n')}`);
    const over = [...passedOver.values()].reduce((sum, n) => sum + n, 0);
    assert.ok(over < CASES, `${over} cases passed over`);
    const rare = EXPECTED_KINDS.filter((kind) => (kinds.get(kind) ?? 0) < Math.floor(CASES / 500));
    assert.deepEqual(rare, [], 'these occur in too few cases, so that the run shows less than it says');
  });
});
