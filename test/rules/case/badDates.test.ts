import { expectFindings } from '../../support/expectFindings.js';

/** Dates that cannot be right, each said at its place; nothing is concluded from them, and the rest is judged. */
describe('dates that cannot be right', () => {
  it('three that count from each other in a circle, in months, working days and loose words', () =>
    expectFindings(
      `
as at: 1 March 2020
1 month after @c: home visit @a
3 working days after @a: home visit @b
a few days later: home visit @c
^^^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "1 month after @c", "3 working days after @a", "a few days later". Until one is mended, nothing is concluded from them.
`,
    ));

  it('a month before what is a month and a day before it', () =>
    expectFindings(
      `
as at: 1 March 2020
1 month before @b: home visit @a
32 days after @a: home visit @b
^^^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "1 month before @b", "32 days after @a". Until one is mended, nothing is concluded from them.
`,
    ));

  it('a circle that can be: a month that has 30 days', () =>
    expectFindings(`
as at: 1 March 2020
1 month before @b: home visit @a
30 days after @a: home visit @b
`));

  it('an entry on or before itself says nothing, and is no contradiction', () =>
    expectFindings(`
as at: 1 March 2020
by @a: home visit @a
`));

  it('an entry that counts from itself, in working days', () =>
    expectFindings(
      `
as at: 1 March 2020
3 working days before @a: home visit @a
^^^^^^^^^^^^^^^^^^^^^^^^ error case/contradiction: "3 working days before @a" counts from its own entry, so it says nothing. Write the label of another entry.
`,
    ));

  it('what leads out of the calendar', () =>
    expectFindings(
      `
as at: 1 March 2020
3 May 2019: home visit @a
300 years after @a: home visit @b
^^^^^^^^^^^^^^^^^^ error case/contradiction: "300 years after @a" cannot be on any day. Until it is mended, nothing is concluded from it.
`,
    ));

  it('years that no calendar here has', () =>
    expectFindings(
      `
as at: 1 March 2020
3 May 1899: home visit
^^^^^^^^^^ info case/not-read: "3 May 1899" cannot be read as a date, so the date counts as not known. Write a date such as "10 July 2019", "July 2019" or "before 3 May 2020", or put the words in double quotes to keep them as they are.
3 May 2219: home visit
^^^^^^^^^^ info case/not-read: "3 May 2219" cannot be read as a date, so the date counts as not known. Write a date such as "10 July 2019", "July 2019" or "before 3 May 2020", or put the words in double quotes to keep them as they are.
`,
    ));

  it('a leap day in a year that has none', () =>
    expectFindings(
      `
as at: 1 March 2020
29 February 2019: home visit
^^^^^^^^^^^^^^^^ error case/impossible-date: There is no 29 February 2019: February 2019 has 28 days. Check the date in the record.
`,
    ));

  it('twelve months after a leap day, which end on 28 February and on no earlier day', () =>
    expectFindings(
      `
as at: 1 March 2022
29 February 2020: home visit @a
12 months after @a, before 28 February 2021: home visit @b
                    ^^^^^^^^^^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "29 February 2020", "12 months after @a", "before 28 February 2021". Until one is mended, nothing is concluded from them.
12 months after @a, before March 2021: home visit
`,
    ));

  it('a span of a century is read as it stands, and what is counted from it', () =>
    expectFindings(
      `
as at: 1 March 2020
between 3 May 1912 and 4 May 2019: strategy discussion; outcome: section 47 enquiry
6 August 2019: ICPC; outcome: no plan
^^^^^^^^^^^^^ info cp/icpc-15: Only if the strategy discussion was on or after 15 April 2013, when this rule came into force: Initial child protection conference 50 to 27728 working days late: due 24 May 1912 to 28 May 2019 (15 working days from the strategy discussion between 3 May 1912 and 4 May 2019), recorded 6 August 2019. Working Together 2013 or Working Together 2015.
`,
      ['cp/icpc-15', 'case/'],
    ));
});
