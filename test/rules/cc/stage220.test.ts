import { expectFindings } from '../../support/expectFindings.js';

describe('cc/stage-2-20', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
13 May 2026: complaint acknowledged re @complaint
20 May 2026: stage 1 response re @complaint
1 June 2026: stage 2 request re @complaint
8 June 2026: stage 2 acknowledged re @complaint
6 July 2026: stage 2 response re @complaint
`,
      'cc/stage-2-20',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
13 May 2026: complaint acknowledged re @complaint
20 May 2026: stage 1 response re @complaint
1 June 2026: stage 2 request re @complaint
8 June 2026: stage 2 acknowledged re @complaint
7 July 2026: stage 2 response re @complaint
^^^^^^^^^^^ info cc/stage-2-20: Stage 2 response after 20 working days: due 6 July 2026, recorded 7 July 2026. In time only if it was extended to 40 working days, and no extension is recorded.
`,
      'cc/stage-2-20',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
13 May 2026: complaint acknowledged re @complaint
20 May 2026: stage 1 response re @complaint
1 June 2026: stage 2 request re @complaint
8 June 2026: stage 2 acknowledged re @complaint
10 June 2026: complaint withdrawn re @complaint
`,
      'cc/stage-2-20',
    ));
});
