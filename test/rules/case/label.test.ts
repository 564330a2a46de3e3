import { expectFindings } from '../../support/expectFindings.js';

describe('case/label', () => {
  it('finds a label that is defined twice', () =>
    expectFindings(
      `
10 July 2019: referral @a
11 July 2019: home visit @a
                         ^^ error case/label: The label @a is already the name of another entry. If this entry belongs to that one, write "re @a"; otherwise give it a name of its own.
`,
      'case/label',
    ));

  it('finds one that is defined nowhere, and offers the nearest', () =>
    expectFindings(
      `
10 July 2019: referral @one
after @onne: home visit
      ^^^^^ error case/label: No entry has the label @onne. Did you mean @one?
after @zebra: home visit
      ^^^^^^ error case/label: No entry has the label @zebra. Write @zebra at the end of the entry that is meant.
`,
      'case/label',
    ));

  it('finds a step that could be either of two entries, or none', () =>
    expectFindings(
      `
10 July 2019: home visit
12 July 2019: home visit
after the home visit: referral
      ^^^^^^^^^^^^^^ error case/label: "the home visit" could be either of two entries. Give the one that is meant a label, such as @visit, and write that label here.
after the ICPC: referral
      ^^^^^^^^ error case/label: No entry records "the ICPC", so this date is tied to nothing. Label the entry that is meant, such as @icpc, and write that label here.
`,
      'case/label',
    ));
});
