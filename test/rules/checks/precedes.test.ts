import assert from 'node:assert/strict';
import { judge } from '../../support/judge.js';
import { expectFindings } from '../../support/expectFindings.js';

describe('an agency that is not in the list of who took part', () => {
  it('can be added at the end of that list, and not of what is below it', () => {
    const { document, evaluation } = judge(`as at: 1 June 2024

1 July 2019: strategy discussion
    attended by: the school
    source: D1
20 July 2019: section 47 enquiry completed
`);
    const found = evaluation.findings.find(({ rule }) => rule === 'cp/strategy-first');
    const [fix] = found?.remedies() ?? [];
    assert.ok(fix?.kind === 'insert text');
    assert.equal(fix.text, ', police');
    assert.deepEqual(document.rangeOf(fix.chunk, { start: fix.at, end: fix.at }).start, {
      line: 3,
      character: '    attended by: the school'.length,
    });
  });
});

describe('two entries of which one should come first', () => {
  it('are in order on the account of who says that the second never was', () =>
    expectFindings(
      `
as at: 1 June 2024

20 July 2019: section 47 enquiry completed
^^^^^^^^^^^^ info cp/strategy-first: Strategy discussion: before "section 47 enquiry completed" (20 July 2019 (the Council) or not done (Mr B)) only on the account of Mr B.
    account: 20 July 2019, the Council
    account: not done, Mr B
25 July 2019: strategy discussion
`,
      'cp/strategy-first',
    ));

  it('that should be of two days are in order on two that follow each other', () =>
    expectFindings(
      `
as at: 1 June 2024

1 July 2019: ICPC
    outcome: child protection plan
2 July 2019: review child protection conference
    outcome: plan continues
`,
      'case/plausible-review',
    ));
});
