import { expectFindings } from '../../support/expectFindings.js';

describe('la/second-review-3-months', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: child looked after
30 September 2019: looked-after review
30 December 2019: looked-after review
6 January 2020: child no longer looked after
`,
      'la/second-review-3-months',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: child looked after
30 September 2019: looked-after review
31 December 2019: looked-after review
^^^^^^^^^^^^^^^^ error la/second-review-3-months: Looked-after review 1 day late: due 30 December 2019 (3 months from the looked-after review of 30 September 2019), recorded 31 December 2019. SI 2010/959 reg 33.
6 January 2020: child no longer looked after
`,
      'la/second-review-3-months',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: child looked after
30 September 2019: looked-after review
between 20 December 2019 and 10 January 2020: looked-after review
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info la/second-review-3-months: Depends on an imprecise date: in time only if the looked-after review was on or before 30 December 2019.
31 January 2020: child no longer looked after
`,
      'la/second-review-3-months',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: child looked after
30 September 2019: looked-after review
2 December 2019: child no longer looked after
`,
      'la/second-review-3-months',
    ));
});
