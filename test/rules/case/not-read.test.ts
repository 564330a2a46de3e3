import { expectFindings } from '../../support/expectFindings.js';

describe('case/not-read', () => {
  it('says what was not read, and takes the step as not certain', () =>
    expectFindings(
      `
10 July 2019: interview not held with Mr B
                        ^^^^^^^^ info case/not-read: Not read: "not held". So "interview" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.
`,
      'case/not-read',
    ));

  it('says so of words that are no clause', () =>
    expectFindings(
      `
10 July 2019: home visit in the evening to Mr B
                         ^^^^^^^^^^^^^^ info case/not-read: Not read: "in the evening". So "home visit" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.
`,
      'case/not-read',
    ));

  it('takes words in brackets as a remark', () =>
    expectFindings(
      `
10 July 2019: home visit (in the evening) to Mr B
`,
      'case/not-read',
    ));

  it('knows the statuses', () =>
    expectFindings(
      `
10 July 2019: referral; status: maybe
                                ^^^^^ info case/not-read: "maybe" is not a status. Write one of: not done, no evidence, asserted, disputed, planned, cancelled, done.
`,
      'case/not-read',
    ));

  it('asks for the reason of an exception', () =>
    expectFindings(
      `
10 July 2019: referral
    except: cp/icpc-15
            ^^^^^^^^^^ info case/not-read: This does not say why the rule is set aside. Add "because" and the reason after it.
`,
      'case/not-read',
    ));
});
