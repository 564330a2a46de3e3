import { expectFindings } from '../../support/expectFindings.js';

describe('case/asserted-only', () => {
  it('says nothing where there is nothing to say', () =>
    expectFindings(
      `
12 April 2019: strategy discussion
    outcome: section 47 enquiry
8 May 2019: ICPC
    outcome: no plan
`,
      'case/asserted-only',
    ));

  it('reports it', () =>
    expectFindings(
      `
12 April 2019: strategy discussion
               ^^^^^^^^^^^^^^^^^^^ info case/asserted-only: 2 checks rest on this entry, which is only asserted (cp/icpc-15, cp/section-47-made). Look for a record of it.
    outcome: section 47 enquiry
    status: asserted
8 May 2019: ICPC
    outcome: no plan
`,
      'case/asserted-only',
    ));
});
