import { expectFindings } from '../../support/expectFindings.js';

describe('sc/ombudsman-told', () => {
  it('says nothing where it is as it should be', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint
10 February 2020: investigators appointed re @complaint
6 March 2020: stage 2 response re @complaint
    offers: stage 3
3 April 2020: stage 3 request re @complaint
30 April 2020: stage 3 panel re @complaint
7 May 2020: panel report re @complaint
29 May 2020: stage 3 response re @complaint
    offers: the Ombudsman
`,
      'sc/ombudsman-told',
    ));

  it('reports it where it is not', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint
10 February 2020: investigators appointed re @complaint
6 March 2020: stage 2 response re @complaint
    offers: stage 3
3 April 2020: stage 3 request re @complaint
30 April 2020: stage 3 panel re @complaint
7 May 2020: panel report re @complaint
29 May 2020: stage 3 response re @complaint
    does not offer: the Ombudsman
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error sc/ombudsman-told: Stage 3 response does not offer the Ombudsman. SI 2006/1738 (amended until 25 September 2020 by SI 2020/445, whose words have not been checked) reg 20(3).
`,
      'sc/ombudsman-told',
    ));

  it('asks where that is not known', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint
10 February 2020: investigators appointed re @complaint
6 March 2020: stage 2 response re @complaint
    offers: stage 3
3 April 2020: stage 3 request re @complaint
30 April 2020: stage 3 panel re @complaint
7 May 2020: panel report re @complaint
29 May 2020: stage 3 response re @complaint
             ^^^^^^^^^^^^^^^^ info sc/ombudsman-told: Stage 3 response: whether it offers the Ombudsman is not recorded. Write "offers: the Ombudsman" or "does not offer: the Ombudsman".
`,
      'sc/ombudsman-told',
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
10 February 2020: investigators appointed re @complaint
6 March 2020: stage 2 response re @complaint
    offers: stage 3
3 April 2020: stage 3 request re @complaint
30 April 2020: stage 3 panel re @complaint
7 May 2020: panel report re @complaint
`,
      'sc/ombudsman-told',
    ));
});
