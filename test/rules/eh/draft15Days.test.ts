import { expectFindings } from '../../support/expectFindings.js';

describe('eh/draft-15-days', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

29 April 2019: draft EHC plan
14 May 2019: EHC plan
`,
      'eh/draft-15-days',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

29 April 2019: draft EHC plan
^^^^^^^^^^^^^ error eh/draft-15-days: Draft EHC plan 1 day too late: due by 28 April 2019 (15 days before the EHC plan of 13 May 2019), recorded 29 April 2019. SI 2014/1530 reg 13.
13 May 2019: EHC plan
`,
      'eh/draft-15-days',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

between 25 April and 5 May 2019: draft EHC plan
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info eh/draft-15-days: Depends on an imprecise date: in time only if the draft EHC plan was on or before 29 April 2019.
14 May 2019: EHC plan
`,
      'eh/draft-15-days',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: EHC plans

14 May 2019: EHC plan
`,
      'eh/draft-15-days',
    ));
});
