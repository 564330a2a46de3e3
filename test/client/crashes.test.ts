import assert from 'node:assert/strict';
import { countCrashes } from '../../client/src/crashes.js';

const seconds = 1000;

describe('The crashes of the checker', () => {
  const fatal = (times: readonly number[]) => {
    let time = 0;
    const isOneTooMany = countCrashes(() => time);
    return times.filter((at) => {
      time = at * seconds;
      return isOneTooMany();
    });
  };

  it('are too many at the fifth within three minutes', () => assert.deepEqual(fatal([0, 1, 2, 3, 180]), [180]));
  it('are not too many when the first of five is longer ago', () => assert.deepEqual(fatal([0, 1, 2, 3, 181]), []));
  it('are counted anew as time goes by', () => assert.deepEqual(fatal([0, 100, 200, 300, 400, 500, 600]), []));
});
