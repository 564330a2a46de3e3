import assert from 'node:assert/strict';
import { readThreads, type ThreadDraft, type ThreadMembership } from '../../server/src/chronology/readThreads.js';
import { finish } from '../../server/src/syntax/steps.js';

describe('the complaints to which an entry could belong', () => {
  it('are those above it, or all where none is', () => {
    assert.deepEqual(threadsOf([response(), complaint(), complaint(), response(), complaint(), response()]), [
      [1, 2, 4],
      [1],
      [2],
      [1, 2],
      [4],
      [1, 2, 4],
    ]);
  });

  it('are those of the people whom it names, where each complaint above it names somebody', () => {
    const [b, d] = ['Mr B', 'Ms D'];
    assert.deepEqual(
      threadsOf([complaint(d), complaint(b), complaint(d, b), response(b), response(b, d), response('Mr X'), complaint(), response(b)]),
      [[0], [1], [2], [1, 2], [0, 1, 2], [0, 1, 2], [6], [0, 1, 2, 6]],
    );
  });

  it('are listed once for all entries that could belong to the same ones', () => {
    const half = 2000;
    const members = membersOf([...Array.from({ length: half }, () => complaint()), ...Array.from({ length: half }, () => response())]);
    const lists = new Set(members.map(({ threads }) => threads));
    assert.equal(
      [...lists].reduce((sum, { length }) => sum + length, 0),
      half + half,
    );
  });

  it('are found without looking at every complaint again for each entry', () => {
    const asked = (people: number): number => {
      let count = 0;
      const pairs = Array.from({ length: people }, (_, i) => [complaint(`Mr ${i}`), response(`Mr ${i}`)]).flat();
      const counted = pairs.map(({ people: named, ...rest }) => ({
        ...rest,
        get people() {
          count += 1;
          return named;
        },
      }));
      membersOf(counted);
      return count;
    };
    assert.ok(asked(400) <= 2 * asked(200), `${asked(400)} times, and ${asked(200)} in half`);
  });
});

const complaint = (...people: readonly string[]): ThreadDraft => entry({ begins: true }, people);
const response = (...people: readonly string[]): ThreadDraft => entry({}, people);

function entry(begins: { readonly begins?: true }, people: readonly string[]): ThreadDraft {
  return { step: { name: 'a step', aliases: [], family: 'complaint', outcomes: [], ...begins }, happened: true, children: [], people };
}

function membersOf(entries: readonly ThreadDraft[]): readonly ThreadMembership[] {
  return finish(readThreads(entries, []));
}

function threadsOf(entries: readonly ThreadDraft[]): readonly (readonly number[])[] {
  return membersOf(entries).map(({ threads }) => threads);
}
