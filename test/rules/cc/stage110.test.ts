import { expectFindings } from '../../support/expectFindings.js';

describe('cc/stage-1-10', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
13 May 2026: complaint acknowledged re @complaint
28 May 2026: stage 1 response re @complaint
`,
      'cc/stage-1-10',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
13 May 2026: complaint acknowledged re @complaint
29 May 2026: stage 1 response re @complaint
^^^^^^^^^^^ info cc/stage-1-10: Stage 1 response after 10 working days: due 28 May 2026, recorded 29 May 2026. In time only if it was extended to 20 working days, and no extension is recorded.
`,
      'cc/stage-1-10',
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
      'cc/stage-1-10',
    ));
});
