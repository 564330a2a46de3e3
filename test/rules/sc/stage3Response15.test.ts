import { expectFindings } from '../../support/expectFindings.js';

describe('sc/stage-3-response-15', () => {
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
29 May 2020: stage 3 response re @complaint
    offers: the Ombudsman
`,
      'sc/stage-3-response-15',
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
7 May 2020: panel report re @complaint
2 June 2020: stage 3 response re @complaint
^^^^^^^^^^^ error sc/stage-3-response-15: Stage 3 response 1 working day late: due 1 June 2020 (15 working days from the panel report of 7 May 2020), recorded 2 June 2020. SI 2006/1738 (amended until 25 September 2020 by SI 2020/445, whose words have not been checked) reg 20(3).
    offers: the Ombudsman
`,
      'sc/stage-3-response-15',
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
7 May 2020: panel report re @complaint
between 20 May and 5 June 2020: stage 3 response re @complaint
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info sc/stage-3-response-15: Depends on an imprecise date: in time only if the stage 3 response was on or before 1 June 2020.
    offers: the Ombudsman
`,
      'sc/stage-3-response-15',
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
7 May 2020: panel report re @complaint
12 May 2020: complaint withdrawn re @complaint
`,
      'sc/stage-3-response-15',
    ));
});
