import assert from 'node:assert/strict';
import { fixes, snapshotOf, unsound } from '../support/expectFix.js';
import { filesIn } from '../support/everyCase.js';

describe('every quick fix of every example', () => {
  for (const text of filesIn('examples')) {
    it(`takes its own finding away, makes no error and can be undone, in ${text.split('\n', 1).join('').replace('# ', '')}`, () => {
      const snapshot = snapshotOf(text);
      const offered = fixes(snapshot);
      assert.ok(offered.length > 0);
      assert.deepEqual(
        offered.flatMap((fix) => unsound(snapshot, fix)),
        [],
      );
    }).timeout(120_000);
  }
});
