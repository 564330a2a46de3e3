import assert from 'node:assert/strict';
import type { Chronology } from '../../server/src/chronology/chronology.js';
import { readChronology } from '../../server/src/chronology/readChronology.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { vocabularyOf } from '../../server/src/rules/vocabularyOf.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { randomFrom } from '../oracle/random.js';
import { allThatIsRead } from './support/allThatIsRead.js';
import { editingHand, randomCase } from './support/editingHand.js';

const SEED = 20_261_122;
const EDITS = Number(process.env['CHRON_READ_AGAIN'] ?? 4_000);
/** After so many edits there is another case. */
const ROUND = 80;

const options = { vocabulary: vocabularyOf(builtInPacks), today: 20_000 };

describe(`a case that is read again after an edit (seed ${SEED})`, () => {
  it(`is what it would be if it were read for the first time: ${EDITS} edits`, () => {
    const random = randomFrom(SEED);
    const seen = { again: 0, contradictory: 0, dropped: 0, told: 0, tied: 0 };
    for (let edits = 0; edits < EDITS; edits += ROUND) {
      const document = new ChronDocument('case', 0, randomCase(random));
      const edit = editingHand(random);
      let before = readChronology(document.chunks, options);
      for (let i = 0; i < ROUND; i += 1) {
        edit(document);
        const now = readChronology(document.chunks, options, before);
        const fresh = readChronology(new ChronDocument('case', 0, document.getText()).chunks, options);
        assert.deepEqual(allThatIsRead(now), allThatIsRead(fresh), JSON.stringify(document.getText()));
        count(seen, before, now);
        before = now;
      }
    }
    assert.ok(
      Object.values(seen).every((times) => times > EDITS / 8),
      `too few of a kind to show anything: ${JSON.stringify(seen)}`,
    );
  }).timeout(300_000);
});

/** That most of what was said is said again, and that what makes it hard is there. */
function count(seen: Record<'again' | 'contradictory' | 'dropped' | 'told' | 'tied', number>, before: Chronology, now: Chronology): void {
  const [world] = now.worlds;
  if (world === undefined) return;
  const said = new Set(before.worlds[0]?.said);
  if (world.said.filter((one) => said.has(one)).length > world.said.length / 2) seen.again += 1;
  if (world.contradictions.length > 0) seen.contradictory += 1;
  if (world.dropped.length > 0) seen.dropped += 1;
  if (world.teller !== undefined) seen.told += 1;
  if (world.said.filter(({ tier, usual }) => tier !== 'assumption' && 'from' in usual).length > 4) seen.tied += 1;
}
