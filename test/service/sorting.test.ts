import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { sortingEdits } from '../../server/src/service/languageService.js';
import { applyEdits, undoing } from '../support/applyEdits.js';
import { snapshotOf } from '../support/expectFix.js';
import { arbitraryText } from '../syntax/arbitraryText.js';

const sorted = (text: string) => applyEdits(text, sortingEdits(snapshotOf(text)));

/** What each entry says of its own day, in no order. */
function days(text: string): readonly string[] {
  const { events, timeline, inferredYears } = snapshotOf(text).chronology;
  return events
    .map((event) =>
      JSON.stringify([
        event.words,
        event.dateText,
        timeline.bounds(event.start, 'usual'),
        timeline.bounds(event.end, 'usual'),
        inferredYears.get(event.id),
      ]),
    )
    .toSorted();
}

const linesOf = (text: string) =>
  text
    .split(/\r\n|\n|\r/u)
    .filter((line) => line !== '')
    .toSorted();

describe('sorting', () => {
  it('is by the earliest possible day, moves comments with their entry, and leaves blank lines where they are', () => {
    const text = `case: 1
# about the ICPC
6 August 2019: ICPC about C
    outcome: no plan

# about July
July 2019: strategy discussion about C
    # a field is to come
2 July 2019 - A call.
early June 2019: referral about C`;
    assert.equal(
      sorted(text),
      `case: 1
early June 2019: referral about C

# about July
July 2019: strategy discussion about C
    # a field is to come
2 July 2019 - A call.
# about the ICPC
6 August 2019: ICPC about C
    outcome: no plan`,
    );
  });

  it('keeps what has no day of its own after the entry that it followed', () => {
    const text = `6 August 2019: ICPC about C @icpc
the next day: report shared with Mr B
undated: letter from Mr B
before 3 May 2020: home visit
2 days after @icpc: home visit
1 July 2019: referral about C
`;
    assert.equal(sorted(text), `1 July 2019: referral about C\n${text.replace('1 July 2019: referral about C\n', '')}`);
  });

  it('keeps "the next day" with the entry that it counts from, over one that did not happen', () => {
    const text = `6 August 2019: ICPC about C
1 August 2019: home visit; status: not done
the next day: report shared with Mr B
1 July 2019: referral about C
`;
    assert.match(sorted(text), /^1 July.*\n6 August.*\n1 August.*\nthe next day/u);
    assert.deepEqual(days(sorted(text)), days(text));
  });

  it('keeps a date without a year between the two that give it one', () => {
    const text = '6 August 2019: ICPC\n9 September: core group\n1 October 2019: core group\n1 July 2019: referral\n';
    assert.equal(sorted(text), '1 July 2019: referral\n6 August 2019: ICPC\n9 September: core group\n1 October 2019: core group\n');
  });

  it('keeps the order of entries of one day, and changes nothing that is in order', () => {
    const text = '6 August 2019: ICPC\n6 August 2019: core group\n6 August 2019, 9am: home visit\n';
    assert.deepEqual(sortingEdits(snapshotOf(text)), []);
    for (const file of ['northbridge', 'coventry']) {
      const example = readFileSync(new URL(`../../examples/${file}.chron`, import.meta.url), 'utf8');
      assert.deepEqual(days(sorted(example)), days(example), file);
      assert.equal(sorted(sorted(example)), sorted(example), file);
    }
  });

  it('does not mind a great many blank lines, of whatever kind', () => {
    for (const end of ['\r\n', '\n', '\r']) {
      const gap = end.repeat(200);
      assert.equal(
        sorted(`2 May 2019: ICPC${end}${gap}    words${end}${gap}1 May 2019: referral${end}`),
        `1 May 2019: referral${end}${gap}2 May 2019: ICPC${end}${gap}    words${end}`,
      );
    }
  });

  it('loses no line and changes no day, whatever the text, and is taken back exactly', () => {
    const entries = fc.array(
      fc.constantFrom(
        '6 August 2019: ICPC about C @icpc',
        'July 2019: strategy discussion @strategy',
        '1 May 2019 - A call.\n    source: D1',
        'the next day: report shared with Mr B',
        '9 April: home visit',
        'undated: letter',
        'after @icpc, by @strategy: core group',
        '3 June 2019: home visit\n    status: not done',
        'between 3 and 10 May 2020: home visit\n\n',
        '# a comment',
        'A line that is not read.',
        'as at: 4 March 2021',
        '',
      ),
      { maxLength: 12 },
    );
    const files = fc.tuple(entries, fc.constantFrom('\n', '\r\n', '\r')).map(([lines, end]) => lines.join('\n').replaceAll('\n', end));
    const check = (text: string): void => {
      const now = sorted(text);
      assert.deepEqual(linesOf(now), linesOf(text));
      assert.deepEqual(days(now), days(text));
      assert.equal(sorted(now), now);
      assert.equal(applyEdits(now, undoing(text, sortingEdits(snapshotOf(text)))), text);
    };
    fc.assert(fc.property(files, check), { numRuns: 80 });
    fc.assert(fc.property(arbitraryText, check), { numRuns: 25 });
  });
});
