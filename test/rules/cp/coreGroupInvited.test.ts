import { expectFindings } from '../../support/expectFindings.js';

describe('cp/core-group-invited', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

17 August 2019: core group invitation to Mr B
20 August 2019: core group about C
`,
      'cp/core-group-invited',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

18 August 2019: core group invitation to Mr B
^^^^^^^^^^^^^^ warning cp/core-group-invited: Core group invitation to Mr B 1 day too late: due by 17 August 2019 (3 days before the core group of 20 August 2019), recorded 18 August 2019. Ombudsman 23 011 589.
20 August 2019: core group about C
`,
      'cp/core-group-invited',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

between 1 and 19 August 2019: core group invitation to Mr B
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info cp/core-group-invited: Depends on an imprecise date: in time only if the core group invitation was on or before 17 August 2019.
20 August 2019: core group about C
`,
      'cp/core-group-invited',
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
      'cp/core-group-invited',
    ));
});
