import assert from 'node:assert/strict';
import { compiledOracle } from './compiledOracle.js';

const FIRST_SEED = 20_261_123;
const CASES = Number(process.env['CHRON_ORDER_CASES'] ?? 10_000);

describe(`the order of entries, against every possible world (${CASES} cases from seed ${FIRST_SEED})`, () => {
  it('is the same: what lies between two others, and what comes before another', function () {
    this.timeout(CASES * 60 + 60_000);
    const { compared, answers, differences } = compiledOracle().runOrder(FIRST_SEED, CASES);
    assert.equal(differences.length, 0, `after ${compared} questions:\n\n${differences.join('\n')}`);
    assert.ok(compared > CASES, `${compared} questions`);
    for (const answer of ['yes', 'no', 'possible'])
      assert.ok((answers.get(answer) ?? 0) > CASES / 50, `${answer} in ${answers.get(answer)} of ${compared}`);
  });
});
