import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fixes, snapshotOf, unsound } from '../support/expectFix.js';

const examples = new URL('../../examples/', import.meta.url);

describe('every fix that is offered for an example', () => {
  for (const name of readdirSync(examples).filter((file) => file.endsWith('.chron'))) {
    it(`is sound in ${name}`, () => {
      const snapshot = snapshotOf(readFileSync(new URL(name, examples), 'utf8'));
      const offered = fixes(snapshot);
      assert.ok(offered.length > 0);
      assert.deepEqual(
        offered.flatMap((fix) => unsound(snapshot, fix)),
        [],
      );
    });
  }
});
