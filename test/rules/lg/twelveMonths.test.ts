import { expectFindings } from '../../support/expectFindings.js';

describe('lg/twelve-months', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

1 March 2023: first notice
29 February 2024: complaint to the Ombudsman
`,
      'lg/twelve-months',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024

1 March 2023: first notice
1 March 2024: complaint to the Ombudsman
^^^^^^^^^^^^ error lg/twelve-months: Complaint to the Ombudsman 1 day late: due 29 February 2024 (12 months beginning with the first notice of 1 March 2023), recorded 1 March 2024. Local Government Act 1974 s26B.
`,
      'lg/twelve-months',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

March 2023: first notice
15 March 2024: complaint to the Ombudsman
^^^^^^^^^^^^^ info lg/twelve-months: Depends on an imprecise date: in time only if the first notice was on or after 16 March 2023.
`,
      'lg/twelve-months',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

1 March 2023: first notice
1 March 2024: complaint to the Ombudsman
1 April 2024: Ombudsman enquiries
`,
      'lg/twelve-months',
    ));
});
