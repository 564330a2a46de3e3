import { expectFindings } from '../../support/expectFindings.js';

describe('cc/stage-2-acknowledged-5', () => {
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
`,
      'cc/stage-2-acknowledged-5',
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
9 June 2026: stage 2 acknowledged re @complaint
^^^^^^^^^^^ warning cc/stage-2-acknowledged-5: Stage 2 acknowledged 1 working day late: due 8 June 2026 (5 working days from the stage 2 request of 1 June 2026), recorded 9 June 2026. Complaint Handling Code.
`,
      'cc/stage-2-acknowledged-5',
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
June 2026: stage 2 acknowledged re @complaint
^^^^^^^^^ info cc/stage-2-acknowledged-5: Depends on an imprecise date: in time only if "stage 2 acknowledged" was on or before 8 June 2026.
`,
      'cc/stage-2-acknowledged-5',
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
4 June 2026: complaint withdrawn re @complaint
`,
      'cc/stage-2-acknowledged-5',
    ));
});
