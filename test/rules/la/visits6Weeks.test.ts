import { expectFindings } from '../../support/expectFindings.js';

describe('la/visits-6-weeks', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: placement
9 September 2019: placement visit
21 October 2019: placement visit
28 October 2019: child no longer looked after
`,
      'la/visits-6-weeks',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: placement
9 September 2019: placement visit
22 October 2019: placement visit
^^^^^^^^^^^^^^^ error la/visits-6-weeks: Placement visit 1 day late: due 21 October 2019 (6 weeks from the placement visit of 9 September 2019), recorded 22 October 2019. SI 2010/959 reg 28.
28 October 2019: child no longer looked after
`,
      'la/visits-6-weeks',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: placement
9 September 2019: placement visit
between 15 and 25 October 2019: placement visit
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info la/visits-6-weeks: Depends on an imprecise date: in time only if the placement visit was on or before 21 October 2019.
28 October 2019: child no longer looked after
`,
      'la/visits-6-weeks',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: placement
9 September 2019: placement visit
30 September 2019: child no longer looked after
`,
      'la/visits-6-weeks',
    ));
});
