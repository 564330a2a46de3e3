import { expectFindings } from '../../support/expectFindings.js';

describe('eh/no-plan-16-weeks', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

7 January 2019: EHC needs assessment requested
18 February 2019: EHC assessment decision
    outcome: assess
29 April 2019: EHC plan refused
`,
      'eh/no-plan-16-weeks',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

7 January 2019: EHC needs assessment requested
18 February 2019: EHC assessment decision
    outcome: assess
30 April 2019: EHC plan refused
^^^^^^^^^^^^^ error eh/no-plan-16-weeks: EHC plan refused 1 day late: due 29 April 2019 (16 weeks from "EHC needs assessment requested" of 7 January 2019), recorded 30 April 2019. SI 2014/1530 reg 10.
`,
      'eh/no-plan-16-weeks',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

7 January 2019: EHC needs assessment requested
18 February 2019: EHC assessment decision
    outcome: assess
between 20 April and 10 May 2019: EHC plan refused
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info eh/no-plan-16-weeks: Depends on an imprecise date: in time only if "EHC plan refused" was on or before 29 April 2019.
`,
      'eh/no-plan-16-weeks',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

7 January 2019: EHC needs assessment requested
18 February 2019: EHC assessment decision
    outcome: assess
27 May 2019: EHC plan
`,
      'eh/no-plan-16-weeks',
    ));
});
