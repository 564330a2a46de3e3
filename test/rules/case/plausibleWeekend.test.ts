import { expectFindings } from '../../support/expectFindings.js';

describe('case/plausible-weekend', () => {
  it('says nothing where it is as it should be', () =>
    expectFindings(
      `
as at: 1 June 2024

6 August 2019: ICPC
    outcome: no plan
`,
      'case/plausible-weekend',
    ));

  it('reports it where it is not', () =>
    expectFindings(
      `
as at: 1 June 2024

10 August 2019: ICPC
                ^^^^ info case/plausible-weekend: A conference at a weekend is not likely. Look whether the date is right. 10 August 2019 was at a weekend.
    outcome: no plan
`,
      'case/plausible-weekend',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
`,
      'case/plausible-weekend',
    ));
});
