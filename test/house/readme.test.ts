import assert from 'node:assert/strict';
import { readme } from '../../.ci/readme.js';

describe('the README', () => {
  it('shows what Chron says of its chronology: run "npm run readme" when it does not', () => {
    const { written, expected } = readme();
    assert.equal(written, expected);
  });

  it('would notice another word', () => {
    const { written, expected } = readme();
    assert.ok(/warning\s+cp\/parents-interviewed/u.test(expected));
    assert.notEqual(written.replace('cp/parents-interviewed', 'cp/other'), expected);
  });
});
