import { expectFindings } from '../../support/expectFindings.js';

describe('case/impossible-date', () => {
  it('finds a day that its month does not have', () =>
    expectFindings(
      `
31 February 2019: referral
^^^^^^^^^^^^^^^^ error case/impossible-date: There is no 31 February 2019: February 2019 has 28 days. Check the date in the record.
`,
      'case/impossible-date',
    ));

  it('finds it in every way of writing', () =>
    expectFindings(
      `
2019-02-30: referral
^^^^^^^^^^ error case/impossible-date: There is no 30 February 2019: February 2019 has 28 days. Check the date in the record.
31/04/2019: referral
^^^^^^^^^^ error case/impossible-date: There is no 31 April 2019: April 2019 has 30 days. A date in numbers is read as day, month, year. Check the date in the record.
29 February 2019: referral
^^^^^^^^^^^^^^^^ error case/impossible-date: There is no 29 February 2019: February 2019 has 28 days. Check the date in the record.
`,
      'case/impossible-date',
    ));

  it('finds it in what something is counted from, and has no more to say of that', () =>
    expectFindings(
      `
2 days before 31 February 2019: letter
              ^^^^^^^^^^^^^^^^ error case/impossible-date: There is no 31 February 2019: February 2019 has 28 days. Check the date in the record.
by 2 days before 31 February 2019: letter
                 ^^^^^^^^^^^^^^^^ error case/impossible-date: There is no 31 February 2019: February 2019 has 28 days. Check the date in the record.
`,
      'case/',
    ));

  it('knows a leap year', () =>
    expectFindings(
      `
29 February 2020: referral
`,
      'case/impossible-date',
    ));

  it('finds the earlier end after the later', () =>
    expectFindings(
      `
10 June 2019 to 3 June 2019: section 47 enquiry; status: planned
^^^^^^^^^^^^^^^^^^^^^^^^^^^ error case/impossible-date: This ends (3 June 2019) before it begins (10 June 2019). Check the two dates in the record.
`,
      'case/impossible-date',
    ));
});
