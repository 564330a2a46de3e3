import { expectFindings } from '../../support/expectFindings.js';

describe('cp/conference-notice', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

3 August 2019: conference notice to Mr B
6 August 2019: ICPC about C
    outcome: no plan
`,
      'cp/conference-notice',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

4 August 2019: conference notice to Mr B
^^^^^^^^^^^^^ warning cp/conference-notice: Conference notice to Mr B 1 day too late: due by 3 August 2019 (3 days before the initial child protection conference of 6 August 2019), recorded 4 August 2019. Ombudsman 23 011 589.
6 August 2019: ICPC about C
    outcome: no plan
`,
      'cp/conference-notice',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

between 1 and 5 August 2019: conference notice to Mr B
^^^^^^^^^^^^^^^^^^^^^^^^^^^ info cp/conference-notice: Depends on an imprecise date: in time only if the conference notice was on or before 3 August 2019.
6 August 2019: ICPC about C
    outcome: no plan
`,
      'cp/conference-notice',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

12 June 2019: referral about C
13 June 2019: referral decision
    outcome: no further action
`,
      'cp/conference-notice',
    ));
});
