import assert from 'node:assert/strict';
import { oneAtATime } from '../../client/src/oneAtATime.js';

describe('what is asked for again and again', () => {
  it('runs once more after the last time that it was asked for, and never twice at a time', async () => {
    let running = 0;
    let runs = 0;
    const run = oneAtATime(async () => {
      assert.equal((running += 1), 1);
      runs += 1;
      await Promise.resolve();
      running -= 1;
    });
    await Promise.all([run(), run(), run()]);
    assert.equal(runs, 2);
    await run();
    assert.equal(runs, 3);
  });
});
