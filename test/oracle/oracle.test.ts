import assert from 'node:assert/strict';
import { compare, report, shrunk } from './compare.js';
import { generateCase } from './generateCase.js';

/** Case `n` of a run has the seed `FIRST_SEED + n`: the same cases on every run, and more of them when asked for more. */
const FIRST_SEED = Number(process.env['CHRON_ORACLE_SEED'] ?? 20_261_121);
const CASES = Number(process.env['CHRON_ORACLE_CASES'] ?? 1_000);
/** Days tried in one telling before a case is passed over. */
const MOST_STEPS = 600;
const SHOWN = 5;

describe(`the rules' clocks, against every possible world (${CASES} cases from seed ${FIRST_SEED})`, () => {
  it('come to the same verdict, due days, lateness and tipping date', function () {
    this.timeout(CASES * 20 + 60_000);
    const passedOver = { contradiction: 0, 'too many worlds': 0 };
    const differences: string[] = [];
    let compared = 0;
    for (let seed = FIRST_SEED; compared < CASES && differences.length < SHOWN; seed += 1) {
      const data = generateCase(seed);
      const outcome = compare(data, MOST_STEPS);
      if (outcome === 'contradiction' || outcome === 'too many worlds') passedOver[outcome] += 1;
      else compared += 1;
      if (typeof outcome === 'string') continue;
      const simplest = shrunk(data, (simpler) => typeof compare(simpler, MOST_STEPS) === 'object');
      const difference = compare(simplest, MOST_STEPS);
      differences.push(report(simplest, seed, typeof difference === 'object' ? difference.difference : outcome.difference));
    }
    assert.equal(differences.length, 0, `after ${compared} cases:\n\n${differences.join('\n')}`);
    assert.ok(passedOver.contradiction + passedOver['too many worlds'] < CASES, `${JSON.stringify(passedOver)} passed over`);
  });
});
