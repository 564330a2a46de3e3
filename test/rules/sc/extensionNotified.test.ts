import { expectFindings } from '../../support/expectFindings.js';

describe('sc/extension-notified', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint
6 March 2020: extension re @complaint
    until: 30 April 2020
    because: two witnesses were ill
30 April 2020: stage 2 response re @complaint
    offers: stage 3
`,
      'sc/extension-notified',
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
9 March 2020: extension re @complaint
^^^^^^^^^^^^ warning sc/extension-notified: Extension 1 working day late: due 6 March 2020 (25 working days from the stage 2 request of 31 January 2020), recorded 9 March 2020. SI 2006/1738 reg 17(5). Reason recorded: "two witnesses were ill".
    until: 30 April 2020
    because: two witnesses were ill
30 April 2020: stage 2 response re @complaint
    offers: stage 3
`,
      'sc/extension-notified',
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
March 2020: extension re @complaint
^^^^^^^^^^ info sc/extension-notified: Depends on an imprecise date: in time only if the extension was on or before 6 March 2020.
    until: 30 April 2020
    because: two witnesses were ill
30 April 2020: stage 2 response re @complaint
    offers: stage 3
`,
      'sc/extension-notified',
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
      'sc/extension-notified',
    ));
});
