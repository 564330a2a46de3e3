import assert from 'node:assert/strict';
import { fixes, snapshotOf } from '../../support/expectFix.js';
import { expectFindings } from '../../support/expectFindings.js';

describe('case/after-as-at', () => {
  it('says nothing where there is nothing to say', () =>
    expectFindings(
      `
as at: 1 June 2024

10 July 2019: strategy discussion
`,
      'case/after-as-at',
    ));

  it('reports it', () =>
    expectFindings(
      `
as at: 1 June 2024

10 July 2024: strategy discussion
^^^^^^^^^^^^ info case/after-as-at: This date is after the day on which the case is judged, 1 June 2024. Correct it, or write "status: planned" if it is still to come.
`,
      'case/after-as-at',
    ));

  it('is all that is said of a date that is after that day by its own words', () =>
    expectFindings(
      `
as at: 1 June 2024

2 June 2024: letter
^^^^^^^^^^^ info case/after-as-at: This date is after the day on which the case is judged, 1 June 2024. Correct it, or write "status: planned" if it is still to come.
`,
      'case/',
    ));

  it('offers to say that it is planned, unless another entry is dated by it as by a step that took place', () => {
    const text = (tied: string) => `as at: 1 June 2024\n\n${tied}: home visit to C\n10 July 2024: ICPC about C @icpc\n`;
    assert.deepEqual(
      ['2 May 2024', 'by @icpc', 'before the ICPC'].map((tied) => titlesOf(text(tied)).includes('Record that it is planned')),
      [true, true, false],
    );
  });
});

function titlesOf(text: string): readonly string[] {
  return fixes(snapshotOf(text)).map(({ title }) => title);
}
