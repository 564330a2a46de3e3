import { expectFindings } from '../../support/expectFindings.js';

describe('case/no-source', () => {
  it('says nothing where there is nothing to say', () =>
    expectFindings(
      `
as at: 1 June 2024

sources:
    D1: Case record

12 June 2019: referral
    source: D1 p1
13 June 2019: referral decision
    outcome: no further action
    source: D1 p2
`,
      'case/no-source',
    ));

  it('reports it', () =>
    expectFindings(
      `
as at: 1 June 2024

sources:
    D1: Case record

12 June 2019: referral
    source: D1 p1
12 June 2019: contact with the school
    source: D1 p1
13 June 2019: referral decision
    outcome: no further action
    source: D1 p2
14 June 2019: letter to the school
              ^^^^^^ info case/no-source: No source is given here, although most steps of this file have one.
`,
      'case/no-source',
    ));
});
