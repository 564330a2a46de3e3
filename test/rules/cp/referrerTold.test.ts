import { expectFindings } from '../../support/expectFindings.js';

describe('cp/referrer-told', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
13 June 2019: referral acknowledged
`,
      'cp/referrer-told',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
14 June 2019: referral acknowledged
^^^^^^^^^^^^ warning cp/referrer-told: Referral acknowledged 1 working day late: due 13 June 2019 (1 working day from the referral of 12 June 2019), recorded 14 June 2019. Working Together 2018.
`,
      'cp/referrer-told',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
June 2019: referral acknowledged
^^^^^^^^^ info cp/referrer-told: Depends on an imprecise date: in time only if "referral acknowledged" was on or before 13 June 2019.
`,
      'cp/referrer-told',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

10 July 2019: strategy discussion
    outcome: no further action
`,
      'cp/referrer-told',
    ));
});
