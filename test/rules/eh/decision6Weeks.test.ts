import { expectFindings } from '../../support/expectFindings.js';

describe('eh/decision-6-weeks', () => {
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
      'eh/decision-6-weeks',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

7 January 2019: EHC needs assessment requested
19 February 2019: EHC assessment decision
^^^^^^^^^^^^^^^^ error eh/decision-6-weeks: EHC assessment decision 1 day late: due 18 February 2019 (6 weeks from "EHC needs assessment requested" of 7 January 2019), recorded 19 February 2019. SI 2014/1530 reg 5.
    outcome: assess
27 May 2019: EHC plan
`,
      'eh/decision-6-weeks',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

7 January 2019: EHC needs assessment requested
February 2019: EHC assessment decision
^^^^^^^^^^^^^ info eh/decision-6-weeks: Depends on an imprecise date: in time only if the EHC assessment decision was on or before 18 February 2019.
    outcome: assess
27 May 2019: EHC plan
`,
      'eh/decision-6-weeks',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

12 June 2019: referral
`,
      'eh/decision-6-weeks',
    ));
});
