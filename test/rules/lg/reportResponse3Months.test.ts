import { expectFindings } from '../../support/expectFindings.js';

describe('lg/report-response-3-months', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

1 March 2023: Ombudsman report
31 May 2023: response to the Ombudsman report
`,
      'lg/report-response-3-months',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024

1 March 2023: Ombudsman report
1 June 2023: response to the Ombudsman report
^^^^^^^^^^^ error lg/report-response-3-months: Response to the Ombudsman report 1 day late: due 31 May 2023 (3 months beginning with the Ombudsman report of 1 March 2023), recorded 1 June 2023. Local Government Act 1974 s31(2).
`,
      'lg/report-response-3-months',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

March 2023: Ombudsman report
15 June 2023: response to the Ombudsman report
^^^^^^^^^^^^ info lg/report-response-3-months: Depends on an imprecise date: in time only if the Ombudsman report was on or after 16 March 2023.
`,
      'lg/report-response-3-months',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

1 March 2023: Ombudsman decision
    outcome: upheld
`,
      'lg/report-response-3-months',
    ));
});
