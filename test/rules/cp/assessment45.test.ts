import { expectFindings } from '../../support/expectFindings.js';

describe('cp/assessment-45', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
13 June 2019: referral decision
    outcome: assessment
14 August 2019: assessment completed
`,
      'cp/assessment-45',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
13 June 2019: referral decision
    outcome: assessment
15 August 2019: assessment completed
^^^^^^^^^^^^^^ warning cp/assessment-45: Assessment completed 1 working day late: due 14 August 2019 (45 working days from the referral of 12 June 2019), recorded 15 August 2019. Working Together 2018.
`,
      'cp/assessment-45',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
13 June 2019: referral decision
    outcome: assessment
August 2019: assessment completed
^^^^^^^^^^^ info cp/assessment-45: Depends on an imprecise date: in time only if "assessment completed" was on or before 14 August 2019.
`,
      'cp/assessment-45',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
13 June 2019: referral decision
    outcome: no further action
`,
      'cp/assessment-45',
    ));
});
