import { expectFindings } from '../../support/expectFindings.js';

describe('sc/panel-report-5', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint
10 February 2020: investigators appointed re @complaint
6 March 2020: stage 2 response re @complaint
    offers: stage 3
3 April 2020: stage 3 request re @complaint
30 April 2020: stage 3 panel re @complaint
7 May 2020: panel report re @complaint
`,
      'sc/panel-report-5',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint
10 February 2020: investigators appointed re @complaint
6 March 2020: stage 2 response re @complaint
    offers: stage 3
3 April 2020: stage 3 request re @complaint
30 April 2020: stage 3 panel re @complaint
11 May 2020: panel report re @complaint
^^^^^^^^^^^ error sc/panel-report-5: Panel report 1 working day late: due 7 May 2020 (5 working days from the stage 3 panel of 30 April 2020), recorded 11 May 2020. SI 2006/1738 (amended until 25 September 2020 by SI 2020/445, whose words have not been checked) reg 20.
`,
      'sc/panel-report-5',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint
10 February 2020: investigators appointed re @complaint
6 March 2020: stage 2 response re @complaint
    offers: stage 3
3 April 2020: stage 3 request re @complaint
30 April 2020: stage 3 panel re @complaint
May 2020: panel report re @complaint
^^^^^^^^ info sc/panel-report-5: Depends on an imprecise date: in time only if the panel report was on or before 7 May 2020.
`,
      'sc/panel-report-5',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint
10 February 2020: investigators appointed re @complaint
6 March 2020: stage 2 response re @complaint
    offers: stage 3
3 April 2020: stage 3 request re @complaint
30 April 2020: stage 3 panel re @complaint
1 May 2020: complaint resolved re @complaint
`,
      'sc/panel-report-5',
    ));
});
