import assert from 'node:assert/strict';
import type { Chronology } from '../../server/src/chronology/chronology.js';
import { readChronology } from '../../server/src/chronology/readChronology.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { vocabularyOf } from '../../server/src/rules/vocabularyOf.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { randomFrom, type Random } from '../oracle/random.js';
import { allThatIsRead } from './support/allThatIsRead.js';
import { editingHand, randomCase } from './support/editingHand.js';

const SEED = 20_261_122;
const EDITS = Number(process.env['CHRON_READ_AGAIN'] ?? 3_000);
/** After so many edits there is another case. */
const ROUND = 80;

const options = { vocabulary: vocabularyOf(builtInPacks), today: 20_000 };

describe(`a case that is read again after an edit (seed ${SEED})`, () => {
  it(`is what it would be if it were read for the first time: ${EDITS} edits`, () => {
    const random = randomFrom(SEED);
    const seen = { again: 0, contradictory: 0, dropped: 0, told: 0, tied: 0 };
    for (let edits = 0; edits < EDITS; edits += ROUND) {
      readAgainAfterEach(ROUND, randomCase(random), random, (before, now) => count(seen, before, now));
    }
    assert.ok(
      Object.values(seen).every((times) => times > EDITS / 8),
      `too few of a kind to show anything: ${JSON.stringify(seen)}`,
    );
  }).timeout(300_000);

  it('is so too where one day follows from another for hundreds of entries', () => {
    const random = randomFrom(SEED + 1);
    const after = ['the next day', '2 days later', 'undated', '3 working days later', 'a week later'];
    const lines = Array.from(
      { length: EDITS < 1_000 ? 100 : 700 },
      (_, i) => `${i % 300 === 20 ? '3 May 2005' : random.pick(after)}: home visit${i === 9 ? ' @a' : ''}`,
    );
    let again = 0;
    readAgainAfterEach(12, `${lines.join('\n')}\n`, random, (before, now) => {
      if (now.worlds[0]?.said[0] === before.worlds[0]?.said[0]) again += 1;
    });
    assert.ok(again > 6, `${again} were read with what was read before`);
  }).timeout(120_000);
});

/** @throws AssertionError where what is read after one of so many edits is not what is read of a file opened as it is then. */
function readAgainAfterEach(edits: number, text: string, random: Random, look: (before: Chronology, now: Chronology) => void): void {
  const document = new ChronDocument('case', 0, text);
  const edit = editingHand(random);
  let before = readChronology(document.chunks, options);
  for (let i = 0; i < edits; i += 1) {
    edit(document);
    const now = readChronology(document.chunks, options, before);
    const fresh = readChronology(new ChronDocument('case', 0, document.getText()).chunks, options);
    assert.deepEqual(allThatIsRead(now), allThatIsRead(fresh), JSON.stringify(document.getText()));
    look(before, now);
    before = now;
  }
}

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
