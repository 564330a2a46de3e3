import { expectFindings } from '../../support/expectFindings.js';

describe('sc/one-year', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

4 March 2019: matter complained of re @complaint
4 March 2020: complaint @complaint
    procedure: statutory
`,
      'sc/one-year',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024

4 March 2019: matter complained of re @complaint
5 March 2020: complaint @complaint
^^^^^^^^^^^^ info sc/one-year: Complaint 1 day late: due 4 March 2020 (12 months from the matter of the complaint of 4 March 2019), recorded 5 March 2020. SI 2006/1738 reg 9.
    procedure: statutory
`,
      'sc/one-year',
    ));

  it('leaves it open, and says nothing, where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

4 March 2019: matter complained of re @complaint
March 2020: complaint @complaint
    procedure: statutory
`,
      'sc/one-year',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

4 March 2019: matter complained of re @complaint
5 March 2020: complaint @complaint
    procedure: statutory
6 March 2020: complaint accepted re @complaint
`,
      'sc/one-year',
    ));
});
