import { expectFindings } from '../../support/expectFindings.js';

describe('la/first-review-20', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: child looked after
30 September 2019: looked-after review
`,
      'la/first-review-20',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: child looked after
1 October 2019: looked-after review
^^^^^^^^^^^^^^ error la/first-review-20: Looked-after review 1 working day late: due 30 September 2019 (20 working days from the child looked after of 2 September 2019), recorded 1 October 2019. SI 2010/959 reg 33.
`,
      'la/first-review-20',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: child looked after
between 25 September and 5 October 2019: looked-after review
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info la/first-review-20: Depends on an imprecise date: in time only if the looked-after review was on or before 30 September 2019.
`,
      'la/first-review-20',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: child looked after
16 September 2019: child no longer looked after
`,
      'la/first-review-20',
    ));
});
