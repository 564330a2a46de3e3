import { expectFindings } from '../../support/expectFindings.js';

describe('sc/stage-2-25', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint
6 March 2020: stage 2 response re @complaint
    offers: stage 3
`,
      'sc/stage-2-25',
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
9 March 2020: stage 2 response re @complaint
^^^^^^^^^^^^ info sc/stage-2-25: Stage 2 response after 25 working days: due 6 March 2020, recorded 9 March 2020. In time only if it was extended to 65 working days, and no extension is recorded.
    offers: stage 3
`,
      'sc/stage-2-25',
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
2 March 2020: complaint withdrawn re @complaint
`,
      'sc/stage-2-25',
    ));
});
