import assert from 'node:assert/strict';
import { probableOrder } from '../../server/src/rules/probableOrder.js';
import { judge } from '../support/judge.js';

describe('the order in which entries probably happened', () => {
  const ordered = (...lines: readonly string[]): readonly string[] => {
    const { chronology } = judge(`as at: 1 June 2024\n${lines.join('\n')}\n`);
    return chronology.events.toSorted(probableOrder(chronology)).map(({ words }) => words);
  };

  it('is that of their first days', () =>
    assert.deepEqual(ordered('8 July 2019: letter', '5 to 9 July 2019: contact'), ['contact', 'letter']));

  it('is that of their last days where the first are the same, and the order of writing says nothing', () =>
    assert.deepEqual(ordered('between 5 and 9 July 2019: contact', '3 July 2019: letter', 'between 5 and 7 July 2019: meeting'), [
      'letter',
      'meeting',
      'contact',
    ]));

  it('is that of writing where all days are the same', () =>
    assert.deepEqual(ordered('5 July 2019: letter', '5 July 2019: contact'), ['letter', 'contact']));
});
