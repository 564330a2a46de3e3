import { expectFindings } from '../../support/expectFindings.js';

describe('case/year', () => {
  it('is silent where one year fits', () =>
    expectFindings(
      `
2 April 2019: referral
9 April: home visit
20 April 2019: strategy discussion; outcome: no further action
`,
      'case/year',
    ));

  it('asks where several fit', () =>
    expectFindings(
      `
2 April 2017: referral
9 April: home visit
^^^^^^^ info case/year: "9 April" has no year, and more than one year fits between the dated entries around it. Write the year.
20 April 2019: strategy discussion; outcome: no further action
`,
      'case/year',
    ));

  it('asks where none does', () =>
    expectFindings(
      `
2 April 2019: referral
9 May: home visit
^^^^^ info case/year: "9 May" has no year, and the dated entries around it do not show which it is. Write the year.
20 April 2019: strategy discussion; outcome: no further action
`,
      'case/year',
    ));

  it('asks where there is nothing around it', () =>
    expectFindings(
      `
9 April: home visit
^^^^^^^ info case/year: "9 April" has no year, and the dated entries around it do not show which it is. Write the year.
`,
      'case/year',
    ));
});
