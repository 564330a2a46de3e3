import { expectFindings } from '../../support/expectFindings.js';

describe('sc/stage-3-requested-20', () => {
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
`,
      'sc/stage-3-requested-20',
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
6 April 2020: stage 3 request re @complaint
^^^^^^^^^^^^ info sc/stage-3-requested-20: Stage 3 request 1 working day late: due 3 April 2020 (20 working days from the stage 2 response of 6 March 2020), recorded 6 April 2020. SI 2006/1738 reg 18.
`,
      'sc/stage-3-requested-20',
    ));

  it('leaves it open, and says nothing, where the day is not known exactly', () =>
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
April 2020: stage 3 request re @complaint
`,
      'sc/stage-3-requested-20',
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
6 April 2020: stage 3 request re @complaint
30 April 2020: stage 3 panel re @complaint
`,
      'sc/stage-3-requested-20',
    ));
});
