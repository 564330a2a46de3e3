import assert from 'node:assert/strict';
import { changedBetween, descend } from '../../server/src/syntax/lineage.js';

describe('lists made from one another', () => {
  const origin = Array.from({ length: 100 }, (_, i) => `${i}`);
  const changed = (list: readonly string[], index: number, text: string): readonly string[] => {
    const made = list.with(index, text);
    descend(made, list, [index]);
    return made;
  };

  it('differ in what was changed in either, and not in what was changed back', () => {
    const [one, other] = [changed(changed(origin, 7, 'a'), 3, 'b'), changed(origin, 50, 'c')];
    assert.deepEqual(changedBetween(one, other), [3, 7, 50]);
    assert.deepEqual(changedBetween(origin, one), [3, 7]);
    assert.deepEqual(changedBetween(changed(one, 7, '7'), origin), [3]);
    assert.deepEqual(changedBetween(one, one), []);
  });

  it('are not known to be related where one was not made from the other, or very much was changed', () => {
    assert.equal(changedBetween(origin, origin.slice()), undefined);
    let list: readonly string[] = origin;
    for (let i = 0; i < 64; i += 1) list = changed(list, i, 'x');
    assert.equal(changedBetween(origin, list)?.length, 64);
    assert.equal(changedBetween(origin, changed(list, 64, 'x')), undefined);
  });
});
