import { expectFindings } from '../../support/expectFindings.js';

describe('sc/investigators-appointed', () => {
  it('says nothing where it is as it should be', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint
10 February 2020: investigating officer appointed re @complaint
10 February 2020: independent person appointed re @complaint
5 March 2020: stage 2 response re @complaint
    offers: stage 3
`,
      'sc/investigators-appointed',
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
                 ^^^^^^^^^^^^^^^ error sc/investigators-appointed: Independent person appointed: not recorded in this chronology between the stage 2 request (31 January 2020) and the stage 2 response (5 March 2020). SI 2006/1738 reg 17(2).
10 February 2020: investigating officer appointed re @complaint
5 March 2020: stage 2 response re @complaint
    offers: stage 3
`,
      'sc/investigators-appointed',
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
10 February 2020: investigating officer appointed re @complaint
10 February 2020: independent person appointed re @complaint
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info sc/investigators-appointed: Independent person appointed: met only if this entry, which is only asserted, is accepted.
    status: asserted
5 March 2020: stage 2 response re @complaint
    offers: stage 3
`,
      'sc/investigators-appointed',
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
10 February 2020: complaint withdrawn re @complaint
5 March 2020: stage 2 response re @complaint
    offers: stage 3
`,
      'sc/investigators-appointed',
    ));
});
