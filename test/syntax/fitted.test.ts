import assert from 'node:assert/strict';
import { fitted } from '../../server/src/syntax/fitted.js';

describe('a list that is kept', () => {
  it('has what it had', () => {
    assert.deepEqual(fitted([1, 2, 3]), [1, 2, 3]);
  });

  it('is always the same one where it is empty', () => {
    assert.equal(fitted([]), fitted([1].filter((one) => one > 1)));
  });
});
