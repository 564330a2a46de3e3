import assert from 'node:assert/strict';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { fixes, snapshotOf, unsound } from '../support/expectFix.js';

/** Every fix parses, lies within the time allowed, takes its own finding away, and makes no new error. */
describe('every fix that is offered for the examples of', () => {
  for (const { rules } of builtInPacks) {
    for (const { id, examples } of rules) {
      it(id, () => {
        for (const text of [examples.late, examples.depends]) {
          if (text === undefined) continue;
          const snapshot = snapshotOf(text);
          assert.deepEqual(
            fixes(snapshot).flatMap((fix) => unsound(snapshot, fix)),
            [],
          );
        }
      });
    }
  }
});
