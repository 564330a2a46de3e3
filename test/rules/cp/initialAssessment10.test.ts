import { expectFindings } from '../../support/expectFindings.js';

describe('cp/initial-assessment-10', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2014

5 September 2011: referral
6 September 2011: referral decision
    outcome: assessment
19 September 2011: initial assessment completed
`,
      'cp/initial-assessment-10',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2014

5 September 2011: referral
6 September 2011: referral decision
    outcome: assessment
20 September 2011: initial assessment completed
^^^^^^^^^^^^^^^^^ warning cp/initial-assessment-10: Initial assessment completed 1 working day late: due 19 September 2011 (10 working days from the referral of 5 September 2011), recorded 20 September 2011. Working Together 2010.
`,
      'cp/initial-assessment-10',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2014

5 September 2011: referral
6 September 2011: referral decision
    outcome: assessment
September 2011: initial assessment completed
^^^^^^^^^^^^^^ info cp/initial-assessment-10: Depends on an imprecise date: in time only if "initial assessment completed" was on or before 19 September 2011.
`,
      'cp/initial-assessment-10',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2014

5 September 2011: referral
6 September 2011: referral decision
    outcome: no further action
`,
      'cp/initial-assessment-10',
    ));
});
