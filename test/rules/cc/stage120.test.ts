import { expectFindings } from '../../support/expectFindings.js';

describe('cc/stage-1-20', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
13 May 2026: complaint acknowledged re @complaint
11 June 2026: stage 1 response re @complaint
`,
      'cc/stage-1-20',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
13 May 2026: complaint acknowledged re @complaint
12 June 2026: stage 1 response re @complaint
^^^^^^^^^^^^ warning cc/stage-1-20: Stage 1 response 1 working day late: due 11 June 2026 (20 working days from "complaint acknowledged" of 13 May 2026), recorded 12 June 2026. Complaint Handling Code.
`,
      'cc/stage-1-20',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
13 May 2026: complaint acknowledged re @complaint
June 2026: stage 1 response re @complaint
^^^^^^^^^ info cc/stage-1-20: Depends on an imprecise date: in time only if the stage 1 response was on or before 11 June 2026.
`,
      'cc/stage-1-20',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
13 May 2026: complaint acknowledged re @complaint
18 May 2026: complaint withdrawn re @complaint
`,
      'cc/stage-1-20',
    ));
});
