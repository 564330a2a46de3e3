import assert from 'node:assert/strict';
import { checkLinear } from './checkLinear.js';
import { onRecord, regularExpressions } from './regularExpressions.js';

/** In milliseconds, for one expression, on a machine that may be busy. */
const limit = 60_000;

describe('the regular expressions of the sources', () => {
  let found: ReadonlySet<string> = new Set();
  before(() => {
    found = new Set(regularExpressions().map(({ text }) => text));
  });

  it('are found', () => assert.ok(found.size > 200 && [...found].some((text) => text.includes('other words')), `${found.size} were found`));

  it('are linear where they are new: what was checked before is on record in expressions.json', () => {
    const fresh = [...found].filter((text) => !onRecord.has(text));
    assert.deepEqual(
      fresh.flatMap((text) => {
        const { outcome } = checkLinear(text, limit);
        return outcome === 'linear' ? [] : [`${text}: ${outcome}`];
      }),
      [],
    );
  }).timeout(10 * limit);

  it('are linear where they are on record', () => {
    assert.deepEqual(
      [...onRecord].filter(([text, outcome]) => outcome !== 'linear' && found.has(text)),
      [],
    );
  });

  it('would be found out', () => {
    assert.equal(checkLinear('/^(?:a|a)*$/', limit).outcome, 'exponential');
    assert.equal(checkLinear('/\\s+$/', limit).outcome, 'polynomial');
    assert.equal(checkLinear('/^a+$/', limit).outcome, 'linear');
  });
});
