import assert from 'node:assert/strict';
import type { TimeOfDay } from '../../server/src/dates/datePhrase.js';
import { longTime, readTime } from '../../server/src/dates/readTime.js';

function time(more: Partial<TimeOfDay>): TimeOfDay {
  return { kind: 'time', span: { start: 0, end: 1 }, ...more };
}

describe('a time of day', () => {
  it('is written as in a report', () => {
    assert.deepEqual([0, 1, 59, 60, 270, 630, 719, 720, 721, 780, 990, 1439].map(longTime), [
      'midnight',
      '12.01am',
      '12.59am',
      '1am',
      '4.30am',
      '10.30am',
      '11.59am',
      '12 noon',
      '12.01pm',
      '1pm',
      '4.30pm',
      '11.59pm',
    ]);
  });

  it('is a minute, a part of the day, or near or on one side of a time', () => {
    assert.deepEqual(readTime(time({ minutes: 990 })), { first: 990, last: 990 });
    assert.deepEqual(readTime(time({ minutes: 10, approximate: 'about' })), { first: 0, last: 40 });
    assert.deepEqual(readTime(time({ minutes: 990, approximate: 'by' })), { first: 0, last: 990 });
    assert.deepEqual(readTime(time({ minutes: 990, approximate: 'before' })), { first: 0, last: 989 });
    assert.deepEqual(readTime(time({ minutes: 990, approximate: 'after' })), { first: 991, last: 1439 });
    assert.deepEqual(readTime(time({ minutes: 0 })), { first: 0, last: 0 });
    assert.deepEqual(readTime(time({ minutes: 1439 })), { first: 1439, last: 1439 });
    assert.deepEqual(readTime(time({ part: 'morning' })), { first: 0, last: 719 });
    assert.deepEqual(readTime(time({ part: 'lunchtime' })), { first: 660, last: 899 });
    assert.deepEqual(readTime(time({ part: 'afternoon' })), { first: 720, last: 1079 });
    assert.deepEqual(readTime(time({ part: 'night' })), { first: 0, last: 1439 });
    assert.deepEqual(readTime(time({ part: 'evening' })), { first: 960, last: 1439 });
  });

  it('is nothing when there is no such time', () => {
    for (const none of [time({ minutes: 990, impossible: true }), time({ minutes: 1440 }), time({ minutes: -1 }), time({})])
      assert.equal(readTime(none), undefined);
    for (const none of [time({ minutes: 0, approximate: 'before' }), time({ minutes: 1439, approximate: 'after' })])
      assert.equal(readTime(none), undefined);
  });
});
