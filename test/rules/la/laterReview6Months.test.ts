import { expectFindings } from '../../support/expectFindings.js';

describe('la/later-review-6-months', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: child looked after
30 September 2019: looked-after review
30 December 2019: looked-after review
30 June 2020: looked-after review
31 July 2020: child no longer looked after
`,
      'la/later-review-6-months',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: child looked after
30 September 2019: looked-after review
30 December 2019: looked-after review
1 July 2020: looked-after review
^^^^^^^^^^^ error la/later-review-6-months: Looked-after review 1 day late: due 30 June 2020 (6 months from the looked-after review of 30 December 2019), recorded 1 July 2020. SI 2010/959 reg 33.
31 July 2020: child no longer looked after
`,
      'la/later-review-6-months',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: child looked after
30 September 2019: looked-after review
30 December 2019: looked-after review
between 20 June and 10 July 2020: looked-after review
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info la/later-review-6-months: Depends on an imprecise date: in time only if the looked-after review was on or before 30 June 2020.
31 July 2020: child no longer looked after
`,
      'la/later-review-6-months',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: child looked after
30 September 2019: looked-after review
30 December 2019: looked-after review
2 March 2020: child no longer looked after
`,
      'la/later-review-6-months',
    ));
});
