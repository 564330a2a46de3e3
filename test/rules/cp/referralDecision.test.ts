import { expectFindings } from '../../support/expectFindings.js';

describe('cp/referral-decision', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
13 June 2019: referral decision
    outcome: assessment
`,
      'cp/referral-decision',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
14 June 2019: referral decision
^^^^^^^^^^^^ warning cp/referral-decision: Referral decision 1 working day late: due 13 June 2019 (1 working day from the referral of 12 June 2019), recorded 14 June 2019. Working Together 2018.
    outcome: assessment
`,
      'cp/referral-decision',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
June 2019: referral decision
^^^^^^^^^ info cp/referral-decision: Depends on an imprecise date: in time only if the referral decision was on or before 13 June 2019.
    outcome: assessment
`,
      'cp/referral-decision',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

10 July 2019: strategy discussion
    outcome: no further action
`,
      'cp/referral-decision',
    ));
});
