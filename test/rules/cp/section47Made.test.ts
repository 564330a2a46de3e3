import { expectFindings } from '../../support/expectFindings.js';

describe('cp/section-47-made', () => {
  it('says nothing where it is as it should be', () =>
    expectFindings(
      `
as at: 1 June 2024

10 July 2019: strategy discussion
    outcome: section 47 enquiry
11 July 2019: section 47 enquiry
30 July 2019: ICPC
    outcome: no plan
`,
      'cp/section-47-made',
    ));

  it('reports it where it is not', () =>
    expectFindings(
      `
as at: 1 June 2024

10 July 2019: strategy discussion
    outcome: section 47 enquiry
July 2019: section 47 enquiry
           ^^^^^^^^^^^^^^^^^^ error cp/section-47-made: Section 47 enquiry between the strategy discussion (10 July 2019) and the initial child protection conference (30 July 2019): recorded as not done. Children Act 1989 s47(1).
    status: not done
30 July 2019: ICPC
    outcome: no plan
`,
      'cp/section-47-made',
    ));

  it('asks where that is not known', () =>
    expectFindings(
      `
as at: 1 June 2024

between 1 and 11 July 2019: section 47 enquiry
                            ^^^^^^^^^^^^^^^^^^ info cp/section-47-made: Section 47 enquiry: met only if this was on or after the strategy discussion (10 July 2019) and on or before the initial child protection conference (30 July 2019).
10 July 2019: strategy discussion
    outcome: section 47 enquiry
30 July 2019: ICPC
    outcome: no plan
`,
      'cp/section-47-made',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

10 July 2019: strategy discussion
    outcome: no further action
`,
      'cp/section-47-made',
    ));
});
