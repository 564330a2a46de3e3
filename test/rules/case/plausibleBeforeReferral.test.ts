import { expectFindings } from '../../support/expectFindings.js';

describe('case/plausible-before-referral', () => {
  it('says nothing where it is as it should be', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
10 July 2019: strategy discussion
    outcome: no further action
`,
      'case/plausible-before-referral',
    ));

  it('reports it where it is not', () =>
    expectFindings(
      `
as at: 1 June 2024

10 June 2019: strategy discussion
^^^^^^^^^^^^ info case/plausible-before-referral: Referral (12 June 2019) recorded after the strategy discussion (10 June 2019) that it should come before. Children in Need Census rules 1103 and 1104.
    outcome: no further action
12 June 2019: referral
`,
      'case/plausible-before-referral',
    ));

  it('leaves it open, and says nothing, where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

10 June 2019: strategy discussion
    outcome: no further action
June 2019: referral
`,
      'case/plausible-before-referral',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
`,
      'case/plausible-before-referral',
    ));
});
