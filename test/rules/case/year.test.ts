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

  it('looks past entries with no day, with one end alone, and with no year themselves', () =>
    expectFindings(
      `
2 April 2019: referral
undated: home visit
by 15 April 2019: meeting about C
since 3 April 2019: contact with C
9 April: home visit
10 April: home visit
undated: meeting about C
by 15 April 2020: meeting about C
since 3 April 2017: contact with C
20 April 2019: strategy discussion; outcome: no further action
`,
      'case/year',
    ));

  it('takes for a date above it what bounds an entry from both ends, and the first day of those', () => {
    expectFindings(
      `
between 2 April 2018 and 3 May 2018: referral
1 May: home visit
9 April: home visit
^^^^^^^ info case/year: "9 April" has no year, and more than one year fits between the dated entries around it. Write the year.
20 April 2019: strategy discussion; outcome: no further action
`,
      'case/year',
    );
  });

  it('takes for a date below it the last day on which that entry can have been', () =>
    expectFindings(
      `
2 April 2019: referral
9 April: home visit
between 1 and 20 April 2019: strategy discussion; outcome: no further action
`,
      'case/year',
    ));

  it('takes an entry to have been on the very day of the one above it, or of the one below it', () =>
    expectFindings(
      `
9 April 2018: referral
9 April: home visit
8 April 2019: strategy discussion; outcome: no further action
8 May: home visit
8 May 2019: contact with C
`,
      'case/year',
    ));

  it('is silent where the day is there in one year alone', () =>
    expectFindings(
      `
2 April 2017: referral
29 February: home visit
20 April 2021: strategy discussion; outcome: no further action
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

  it('asks for the year of a date that something is counted from', () =>
    expectFindings(
      `
2 days before 9 April: home visit
              ^^^^^^^ info case/year: "9 April" has no year, so nothing can be counted from it. Write the year, as in "3 May 2020".
by 2 days before 9 April: home visit
                 ^^^^^^^ info case/year: "9 April" has no year, so nothing can be counted from it. Write the year, as in "3 May 2020".
2 days before 9 April 2019: home visit
`,
      'case/year',
    ));
});
