import assert from 'node:assert/strict';
import { createSnapshots, type Given } from '../../server/src/lsp/snapshots.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { atOnce, type Lazily } from '../../server/src/syntax/steps.js';
import { TODAY } from '../support/judge.js';

describe('the snapshot of a file as it was before it was typed in', () => {
  const given: Given = { today: TODAY, parameters: new Map(), localRules: undefined };

  it('is the one that was taken of it, and nothing is read for a version that nobody asked about', () => {
    let read = 0;
    const counting: Lazily = (start) =>
      atOnce(() => {
        read += 1;
        return start();
      });
    const snapshots = createSnapshots(builtInPacks, counting);
    const document = new ChronDocument('case', 1, '6 August 2019: ICPC about C\n7 August 2019: core group about C\n');
    const type = (version: number): ChronDocument => {
      const { chunks } = document;
      document.update([{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '1' }], version);
      const before = new ChronDocument('case', 1, chunks);
      snapshots.takeOver(before, given, document);
      return before;
    };
    const first = snapshots.of(document, given);
    const asked = read;
    const before = type(2);
    assert.equal(read, asked);
    assert.equal(snapshots.of(before, given).chronology, first.chronology);
    const known = read;
    const [second, third] = [type(3), type(4)];
    assert.equal(read, known);
    assert.equal(snapshots.of(document, given).chronology.events.length, 2);
    assert.notEqual(snapshots.of(third, given).chronology, snapshots.of(second, given).chronology);
  });
});
