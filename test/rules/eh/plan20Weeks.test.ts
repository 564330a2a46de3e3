import { expectFindings } from '../../support/expectFindings.js';

describe('eh/plan-20-weeks', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

7 January 2019: EHC needs assessment requested
18 February 2019: EHC assessment decision
    outcome: assess
27 May 2019: EHC plan
`,
      'eh/plan-20-weeks',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

7 January 2019: EHC needs assessment requested
18 February 2019: EHC assessment decision
    outcome: assess
28 May 2019: EHC plan
^^^^^^^^^^^ error eh/plan-20-weeks: EHC plan 1 day late: due 27 May 2019 (20 weeks from "EHC needs assessment requested" of 7 January 2019), recorded 28 May 2019. SI 2014/1530 reg 13.
`,
      'eh/plan-20-weeks',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

7 January 2019: EHC needs assessment requested
18 February 2019: EHC assessment decision
    outcome: assess
between 20 May and 3 June 2019: EHC plan
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info eh/plan-20-weeks: Depends on an imprecise date: in time only if the EHC plan was on or before 27 May 2019.
`,
      'eh/plan-20-weeks',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

7 January 2019: EHC needs assessment requested
18 February 2019: EHC assessment decision
    outcome: assess
29 April 2019: EHC plan refused
`,
      'eh/plan-20-weeks',
    ));
});
