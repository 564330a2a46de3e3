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

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

15 July 2020: undertaking
`,
      'case/undertaking',
    ));
});
