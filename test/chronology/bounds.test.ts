import assert from 'node:assert/strict';
import { Bounds } from '../../server/src/chronology/bounds.js';

const [RAISED, RESTRICTED, LOWERED] = [1, 2, 3];

describe('the first and last day of a point', () => {
  it('are set by what set them first, and not by what would leave them as they are', () => {
    const bounds = new Bounds(1, 0, 100);
    bounds.raise(0, 5, RAISED);
    bounds.restrict(0, [{ first: 3, last: 50 }], RESTRICTED);
    bounds.lower(0, 50, LOWERED);
    assert.deepEqual([bounds.earliest(0), bounds.latest(0)], [5, 50]);
    assert.deepEqual([bounds.why(0, 'earliest'), bounds.why(0, 'latest')], [RAISED, RESTRICTED]);
  });

  it('are taken back one change at a time', () => {
    const bounds = new Bounds(1, 0, 100);
    bounds.raise(0, 5, RAISED);
    const mark = bounds.mark;
    bounds.restrict(0, [{ first: 10, last: 50 }], RESTRICTED);
    bounds.takeBack(mark);
    assert.deepEqual([bounds.earliest(0), bounds.latest(0)], [5, 100]);
    assert.equal(bounds.why(0, 'earliest'), RAISED);
  });
});
