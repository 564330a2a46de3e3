import { expectFindings } from '../../support/expectFindings.js';

describe('cp/parent-contact', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

12 July 2019: case allocated to SW1
15 July 2019: section 47 enquiry about C
12 August 2019: contact with Mr B by SW1
20 August 2019: section 47 enquiry completed about C
    outcome: no conference
`,
      'cp/parent-contact',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

12 July 2019: case allocated to SW1
15 July 2019: section 47 enquiry about C
13 August 2019: contact with Mr B by SW1
^^^^^^^^^^^^^^ warning cp/parent-contact: No contact by SW1 with Mr B recorded for 29 days, from the section 47 enquiry (15 July 2019) to the contact (13 August 2019): more than 28 days. Ombudsman 23 011 589.
20 August 2019: section 47 enquiry completed about C
    outcome: no conference
`,
      'cp/parent-contact',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

12 July 2019: case allocated to SW1
15 July 2019: section 47 enquiry about C
August 2019: contact with Mr B by SW1
^^^^^^^^^^^ info cp/parent-contact: Depends on an imprecise date: in time only if the contact was on or before 12 August 2019.
30 August 2019: section 47 enquiry completed about C
^^^^^^^^^^^^^^ info cp/parent-contact: Depends on an imprecise date: in time only if the contact was on or after 2 August 2019.
    outcome: no conference
`,
      'cp/parent-contact',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

12 July 2019: case allocated to SW1
1 December 2019: contact with Mr B by SW1
`,
      'cp/parent-contact',
    ));
});
