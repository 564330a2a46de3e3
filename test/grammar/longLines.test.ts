import assert from 'node:assert/strict';
import { judge } from '../support/judge.js';

const unread = 'This line has more than 10,000 characters, and is not read from here on. Cut it into several lines.';

function longLines(text: string) {
  const { document, evaluation } = judge(text);
  return evaluation.findings
    .filter(({ message }) => message === unread)
    .map(({ place }) => document.rangeOf(place.chunk, place.span).start);
}

describe('a line', () => {
  const entry = '10 July 2019: ';

  it('is read whole at 10,000 characters', () => assert.deepEqual(longLines(entry.padEnd(10_000, 'word ')), []));

  it('is read up to there at 10,001, and says so at the place', () =>
    assert.deepEqual(longLines(entry.padEnd(10_001, 'x')), [{ line: 0, character: 10_000 }]));

  it('costs neither the lines of its entry above it and below it, nor its own beginning', () => {
    const text = `31 June 2019: referral about C\r\n    ${'x'.repeat(20_000)}; status: planned\r\n    until: 31 May\r\n32 May 2019: ICPC about C\r\n`;
    assert.deepEqual(longLines(text), [{ line: 1, character: 10_000 }]);
    const { chronology, document } = judge(text);
    assert.deepEqual(
      chronology.events.map(({ step }) => step?.name),
      ['referral', 'initial child protection conference'],
    );
    const [first] = document.chunks;
    assert.deepEqual(first?.node.kind === 'entry' && first.node.body.map(({ kind }) => kind), ['narrative', 'field']);
    assert.equal(document.getText(), text);
  });

  it('of four million characters is read no longer than one of ten thousand', () => {
    const [long] = judge(entry.padEnd(4_000_000, 'x (')).document.chunks;
    assert.ok(long?.node.kind === 'entry' && long.node.step.span.end <= 10_000);
  });
});
