import { expectFindings } from '../../support/expectFindings.js';

describe('cp/icpc-last-15', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2014

5 September 2011: strategy discussion
    outcome: section 47 enquiry
12 September 2011: strategy discussion
    outcome: section 47 enquiry
3 October 2011: ICPC
    outcome: no plan
`,
      'cp/icpc-last-15',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2014

5 September 2011: strategy discussion
    outcome: section 47 enquiry
12 September 2011: strategy discussion
    outcome: section 47 enquiry
4 October 2011: ICPC
^^^^^^^^^^^^^^ warning cp/icpc-last-15: Initial child protection conference 1 working day late: due 3 October 2011 (15 working days from the strategy discussion of 12 September 2011), recorded 4 October 2011. Working Together 2010.
    outcome: no plan
`,
      'cp/icpc-last-15',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2014

12 September 2011: strategy discussion
    outcome: section 47 enquiry
October 2011: ICPC
^^^^^^^^^^^^ info cp/icpc-last-15: Depends on an imprecise date: in time only if the initial child protection conference was on or before 3 October 2011.
    outcome: no plan
`,
      'cp/icpc-last-15',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

12 April 2019: strategy discussion
    outcome: section 47 enquiry
9 May 2019: ICPC
    outcome: no plan
`,
      'cp/icpc-last-15',
    ));
});
