import { expectFindings } from '../../support/expectFindings.js';

describe('case/undertaking', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

15 July 2020: undertaking @promise
    due: 28 August 2020
28 August 2020: letter
    fulfils: @promise
`,
      'case/undertaking',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024

15 July 2020: undertaking @promise
    due: 28 August 2020
29 August 2020: letter
^^^^^^^^^^^^^^ warning case/undertaking: What was promised 1 day late: due 28 August 2020 (as promised in the undertaking), recorded 29 August 2020. Ombudsman 20 008 827.
    fulfils: @promise
`,
      'case/undertaking',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

15 July 2020: undertaking @promise
    due: 28 August 2020
August to September 2020 - Letters went back and forth.
late August 2020: letter
^^^^^^^^^^^^^^^^ info case/undertaking: Depends on an imprecise date: in time only if the contact was on or before 28 August 2020.
    fulfils: @promise
`,
      'case/undertaking',
    ));

  it('counts a day that is tied to another entry, and moves with it', () =>
    expectFindings(
      `
as at: 1 June 2024

10 June 2020: letter @decision
15 June 2020: undertaking @promise
    due: one month after @decision
10 July 2020: letter
    fulfils: @promise
16 June 2020: undertaking @second
    due: by one month after @decision
11 July 2020: letter
^^^^^^^^^^^^ warning case/undertaking: What was promised 1 day late: due 10 July 2020 (as promised in the undertaking), recorded 11 July 2020. Ombudsman 20 008 827.
    fulfils: @second
17 June 2020: undertaking @third
    due: two weeks later
9 July 2020: letter
^^^^^^^^^^^ warning case/undertaking: What was promised 8 days late: due 1 July 2020 (as promised in the undertaking), recorded 9 July 2020. Ombudsman 20 008 827.
    fulfils: @third
`,
      'case/undertaking',
    ));

  it('asks where the day it is tied to is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

June 2020: letter @decision
1 July 2020: undertaking @promise
    due: one month after @decision
15 July 2020: letter
^^^^^^^^^^^^ info case/undertaking: What was promised depends on imprecise dates: due 1 to 30 July 2020 (as promised in the undertaking), recorded 15 July 2020.
    fulfils: @promise
1 July 2020: undertaking @second
^^^^^^^^^^^ warning case/undertaking: What was promised not recorded in this chronology: due 1 to 30 July 2020 (as promised in the undertaking). Ombudsman 20 008 827.
    due: one month after @decision
1 July 2020: undertaking @third
^^^^^^^^^^^ info case/undertaking: What was promised not recorded in this chronology, and may be overdue: due as promised in the undertaking. Ombudsman 20 008 827.
    due: one month after @nothing
                         ^^^^^^^^ error case/label: No entry has the label @nothing. Write @nothing at the end of the entry that is meant.
`,
      ['case/undertaking', 'case/label'],
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

15 July 2020: undertaking
`,
      'case/undertaking',
    ));
});
