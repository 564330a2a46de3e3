import { expectFindings } from '../../support/expectFindings.js';

describe('case/reason-to-give', () => {
  it('asks for a reason that is still a gap, and sets the rule aside all the same', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
    except: cp/icpc-15 because [reason]
                               ^^^^^^^^ info case/reason-to-give: Write why cp/icpc-15 does not apply here, in place of "[reason]". It is printed in the report.
`,
      'case/reason-to-give',
    ));

  it('asks for it at the head of the file', () =>
    expectFindings(
      `
except: cp/icpc-15 because [reason]
                           ^^^^^^^^ info case/reason-to-give: Write why cp/icpc-15 does not apply here, in place of "[reason]". It is printed in the report.

12 April 2019: strategy discussion; outcome: section 47 enquiry
`,
      'case/reason-to-give',
    ));
});
