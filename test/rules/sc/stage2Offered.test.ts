import { expectFindings } from '../../support/expectFindings.js';

describe('sc/stage-2-offered', () => {
  it('says nothing where it is as it should be', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
`,
      'sc/stage-2-offered',
    ));

  it('reports it where it is not', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    does not offer: stage 2
    ^^^^^^^^^^^^^^^^^^^^^^^ error sc/stage-2-offered: Stage 1 response does not offer stage 2. SI 2006/1738 reg 15(2).
`,
      'sc/stage-2-offered',
    ));

  it('asks where that is not known', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
                  ^^^^^^^^^^^^^^^^ info sc/stage-2-offered: Stage 1 response: whether it offers stage 2 is not recorded. Write "offers: stage 2" or "does not offer: stage 2".
`,
      'sc/stage-2-offered',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    early referral: both sides asked for it
`,
      'sc/stage-2-offered',
    ));
});
