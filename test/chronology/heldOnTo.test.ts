import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Chronology } from '../../server/src/chronology/chronology.js';
import { readChronology } from '../../server/src/chronology/readChronology.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { vocabularyOf } from '../../server/src/rules/vocabularyOf.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { randomFrom } from '../oracle/random.js';
import { editingHand, randomCase } from './support/editingHand.js';

const SEED = 20_261_122;

const options = { vocabulary: vocabularyOf(builtInPacks), today: 20_000 };

describe(`what is held on to of a case that is read again after an edit (seed ${SEED})`, () => {
  it('is the last version and none before it', async () => {
    setFlagsFromString('--expose-gc');
    const random = randomFrom(SEED);
    const document = new ChronDocument('case', 0, randomCase(random));
    const edit = editingHand(random);
    let last = readChronology(document.chunks, options);
    const versions: WeakRef<Chronology>[] = [];
    for (let i = 0; i < 20; i += 1) {
      edit(document);
      last = readChronology(document.chunks, options, last);
      versions.push(new WeakRef(last));
      await setImmediate();
    }
    // Only what is made from now on knows of it.
    runInNewContext('gc()');
    const held = versions.map((version) => version.deref()).filter((version) => version !== undefined);
    assert.deepEqual(
      held.map((version) => version === last),
      [true],
    );
  });
});
