import { expectFindings } from '../../support/expectFindings.js';

describe('case/header', () => {
  it('offers the field that was probably meant', () =>
    expectFindings(
      `
asat: 4 March 2021
^^^^ info case/header: "asat" is no date and no header field, so this line is not used. Did you mean "as at"?

10 July 2019: referral
`,
      'case/header',
    ));

  it('says what a field may say', () =>
    expectFindings(
      `
as at: July 2019
       ^^^^^^^^^ info case/header: "July 2019" is not understood after "as at". Write a full date, such as "4 March 2021".
coverage: some
          ^^^^ info case/header: "some" is not understood after "coverage". Write "full" or "summary".
procedures: child protction
            ^^^^^^^^^^^^^^^ info case/header: "child protction" is not understood after "procedures". Write one or more of "corporate complaints", "child protection", "children's complaints", "EHC plans", "looked-after children".
bank holidays: france
               ^^^^^^ info case/header: "france" is not understood after "bank holidays". Write "england and wales" or "scotland" or "northern ireland".

10 July 2019: referral
`,
      'case/header',
    ));

  it('uses a field that comes too late, and says so', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
^^^^^^^^^^^^^ info cp/icpc-15: Initial child protection conference not recorded in this chronology: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019). Working Together 2018.
coverage: summary
^^^^^^^^ info case/header: "coverage" stands below the first dated line. It is used all the same; move it to the top of the file.
`,
      ['case/header', 'cp/icpc-15'],
    ));

  it('says that a period cannot be read, and so is not used', () =>
    expectFindings(
      `
report notice: soon
               ^^^^ info case/header: "soon" is not understood after "report notice", so it is not used. Write a period, such as "3 days" or "5 working days".

10 July 2019: referral
`,
      'case/header',
    ));

  it('says what a choice may be', () =>
    expectFindings(
      `
stage 2 starts: whenever
                ^^^^^^^^ info case/header: "whenever" is not understood after "stage 2 starts", so it is not used. Write "request" or "agreed statement".

10 July 2019: referral
`,
      'case/header',
    ));
});
