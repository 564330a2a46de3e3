import { expectFindings } from '../../support/expectFindings.js';

describe('case/plausible-enquiries', () => {
  it('says nothing where it is as it should be', () =>
    expectFindings(
      `
as at: 1 June 2024

11 July 2019: section 47 enquiry
26 July 2019: section 47 enquiry completed
    outcome: no conference
2 September 2019: section 47 enquiry
`,
      'case/plausible-enquiries',
    ));

  it('reports it where it is not', () =>
    expectFindings(
      `
as at: 1 June 2024

11 July 2019: section 47 enquiry
2 September 2019: section 47 enquiry
                  ^^^^^^^^^^^^^^^^^^ info case/plausible-enquiries: These enquiries begin before the end of the earlier ones is recorded. The earlier one was 11 July 2019.
`,
      'case/plausible-enquiries',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
`,
      'case/plausible-enquiries',
    ));
});
