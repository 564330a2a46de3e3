import { expectFindings } from '../../support/expectFindings.js';

describe('cc/stage-2-40', () => {
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
3 August 2026: stage 2 response re @complaint
`,
      'cc/stage-2-40',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
13 May 2026: complaint acknowledged re @complaint
20 May 2026: stage 1 response re @complaint
1 June 2026: stage 2 request re @complaint
8 June 2026: stage 2 acknowledged re @complaint
4 August 2026: stage 2 response re @complaint
^^^^^^^^^^^^^ warning cc/stage-2-40: Stage 2 response 1 working day late: due 3 August 2026 (40 working days from "stage 2 acknowledged" of 8 June 2026), recorded 4 August 2026. Complaint Handling Code.
`,
      'cc/stage-2-40',
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
August 2026: stage 2 response re @complaint
^^^^^^^^^^^ info cc/stage-2-40: Depends on an imprecise date: in time only if the stage 2 response was on or before 3 August 2026.
`,
      'cc/stage-2-40',
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
      'cc/stage-2-40',
    ));
});
