import { expectFindings } from '../../support/expectFindings.js';

describe('la/first-visit-1-week', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: placement
9 September 2019: placement visit
16 September 2019: child no longer looked after
`,
      'la/first-visit-1-week',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: placement
10 September 2019: placement visit
^^^^^^^^^^^^^^^^^ error la/first-visit-1-week: Placement visit 1 day late: due 9 September 2019 (1 week from the placement of 2 September 2019), recorded 10 September 2019. SI 2010/959 reg 28.
16 September 2019: child no longer looked after
`,
      'la/first-visit-1-week',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: placement
between 5 and 12 September 2019: placement visit
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info la/first-visit-1-week: Depends on an imprecise date: in time only if the placement visit was on or before 9 September 2019.
16 September 2019: child no longer looked after
`,
      'la/first-visit-1-week',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: placement
6 September 2019: child no longer looked after
`,
      'la/first-visit-1-week',
    ));
});
