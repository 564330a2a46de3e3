import { expectFindings } from '../../support/expectFindings.js';

describe('one time after another', () => {
  it('is asked about by the rule for the second one, and from then on by the rule for later ones', () =>
    expectFindings(
      `
as at: 1 June 2024
procedures: looked-after children

2 September 2019: child looked after
30 September 2019: looked-after review
30 June 2020: looked-after review
^^^^^^^^^^^^ error la/second-review-3-months: Looked-after review 183 days late: due 30 December 2019 (3 months from the looked-after review of 30 September 2019), recorded 30 June 2020. SI 2010/959 reg 33.
31 December 2020: looked-after review
^^^^^^^^^^^^^^^^ error la/later-review-6-months: Looked-after review 1 day late: due 30 December 2020 (6 months from the looked-after review of 30 June 2020), recorded 31 December 2020. SI 2010/959 reg 33.
6 January 2021: child no longer looked after
`,
      ['la/second-review', 'la/later-review'],
    ));
});
