import assert from 'node:assert/strict';
import type { Chronology } from '../../server/src/chronology/chronology.js';
import { byDays } from '../../server/src/chronology/monotone.js';
import type { Network } from '../../server/src/chronology/network.js';
import { reachedBetween } from '../../server/src/chronology/reachedBetween.js';
import { readChronology } from '../../server/src/chronology/readChronology.js';
import type { World } from '../../server/src/chronology/world.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { vocabularyOf } from '../../server/src/rules/vocabularyOf.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { randomFrom, type Random } from '../oracle/random.js';
import { editingHand, randomCase } from './support/editingHand.js';

const SEED = 20_261_124;
const CASES = Number(process.env['CHRON_REACHED'] ?? 150);
const EDITS = 12;
const options = { vocabulary: vocabularyOf(builtInPacks), today: 20_000 };

describe(`what an edit does not reach (seed ${SEED})`, () => {
  it(`has the same days as before, and any two lie to each other as before: ${CASES} cases`, () => {
    const random = randomFrom(SEED);
    const seen = { left: 0, reached: 0, contradictory: 0, dropped: 0 };
    for (let i = 0; i < CASES; i += 1) {
      for (const [a, b] of versions(random)) {
        const reached = reachedBetween(a, b);
        if (reached === undefined) continue;
        const left = Array.from({ length: a.networks.usual.points }, (_, point) => point).filter((point) => !reached.includes(point));
        for (const point of left) assert.deepEqual(answers(a, point, left), answers(b, point, left));
        seen.left += left.length;
        seen.reached += reached.length;
        if (a.contradictions.length > 0 || b.contradictions.length > 0) seen.contradictory += 1;
        if (a.dropped.length > 0 || b.dropped.length > 0) seen.dropped += 1;
      }
    }
    assert.ok(
      Object.values(seen).every((times) => times > CASES / 5),
      `too few of a kind to show anything: ${JSON.stringify(seen)}`,
    );
  }).timeout(120_000);

  it('is no day that is known again because a contradiction is gone', () => {
    const document = new ChronDocument('case', 0, '3 May 2020: referral @a\nafter @a, by @c: home visit\n1 May 2020: ICPC @c\n');
    const before = readChronology(document.chunks, options);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } };
    document.update([{ range, text: '9' }], 1);
    const now = readChronology(document.chunks, options, before);
    const [[a], [b]] = [before.worlds, now.worlds];
    assert.ok(a && b && a.contradictions.length === 1 && b.contradictions.length === 0);
    assert.ok(reachedBetween(a, b)?.includes(before.events[0]?.start ?? -1));
  });
});

/** Each telling of a case and the same telling some edits later, where its points are still the same. */
function versions(random: Random): readonly (readonly [World, World])[] {
  const document = new ChronDocument('case', 0, randomCase(random));
  const edit = editingHand(random);
  const first = readChronology(document.chunks, options);
  const found: (readonly [World, World])[] = [];
  let last: Chronology = first;
  for (let i = 0; i < EDITS; i += 1) {
    edit(document);
    last = readChronology(document.chunks, options, last);
    for (const [teller, { world }] of first.basis.tellings) {
      const now = last.basis.tellings.get(teller)?.world;
      if (now?.networks.usual.points === world.networks.usual.points) found.push([world, now]);
    }
  }
  return found;
}

/** Its days, and how each other point can lie to it, in every network. */
function answers(world: World, point: number, others: readonly number[]) {
  return Object.values(world.networks).map((network) => [
    network.earliest(point),
    network.latest(point),
    ...others.map((other) => [0, 3, 30].map((days) => isPossible(network, point, other, days))),
  ]);
}

function isPossible(network: Network, from: number, to: number, days: number): boolean {
  const statement = { from, to, sense: 'at least', by: byDays(days) } as const;
  return network.possible([{ number: -1, statement }], () => true) === true;
}
