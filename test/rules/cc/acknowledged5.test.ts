import { expectFindings } from '../../support/expectFindings.js';

describe('cc/acknowledged-5', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
13 May 2026: complaint acknowledged re @complaint
`,
      'cc/acknowledged-5',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
14 May 2026: complaint acknowledged re @complaint
^^^^^^^^^^^ warning cc/acknowledged-5: Complaint acknowledged 1 working day late: due 13 May 2026 (5 working days from the complaint of 6 May 2026), recorded 14 May 2026. Complaint Handling Code.
`,
      'cc/acknowledged-5',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
May 2026: complaint acknowledged re @complaint
^^^^^^^^ info cc/acknowledged-5: Depends on an imprecise date: in time only if "complaint acknowledged" was on or before 13 May 2026.
`,
      'cc/acknowledged-5',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 November 2026

6 May 2026: complaint @complaint
    procedure: corporate
11 May 2026: complaint withdrawn re @complaint
`,
      'cc/acknowledged-5',
    ));
});
