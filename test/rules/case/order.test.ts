import { expectFindings } from '../../support/expectFindings.js';

describe('case/order', () => {
  it('says nothing where there is nothing to say', () =>
    expectFindings(
      `
12 June 2019: referral
10 July 2019: strategy discussion
`,
      'case/order',
    ));

  it('reports it', () =>
    expectFindings(
      `
10 July 2019: strategy discussion
12 June 2019: referral
^^^^^^^^^^^^ info case/order: This entry stands below one that came after it. Where a date is not exact, the order of the entries is taken as a hint, and here it is none.
`,
      'case/order',
    ));
});
