import { expectFindings } from '../../support/expectFindings.js';

describe('sc/stage-3-offered', () => {
  it('is met by the offer, in words or figures', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
5 May 2020: stage 2 response; offers: stage three
`,
      'sc/stage-3-offered',
    ));

  it('is not met by a letter that does not offer it', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
5 May 2020: stage 2 response; does not offer: stage 3
                              ^^^^^^^^^^^^^^^^^^^^^^^ error sc/stage-3-offered: Stage 2 response does not offer stage 3. SI 2006/1738 regs 17 and 18.
`,
      'sc/stage-3-offered',
    ));

  it('asks when the file does not say', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
5 May 2020: stage 2 response; outcome: partly upheld
            ^^^^^^^^^^^^^^^^ info sc/stage-3-offered: Stage 2 response: whether it offers stage 3 is not recorded. Write "offers: stage 3" or "does not offer: stage 3".
`,
      'sc/stage-3-offered',
    ));

  it('does not accuse on a disputed letter', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
5 May 2020: stage 2 response; does not offer: stage 3; status: disputed
                              ^^^^^^^^^^^^^^^^^^^^^^^ info sc/stage-3-offered: Stage 2 response does not offer stage 3, if this entry, which is disputed, is accepted.
`,
      'sc/stage-3-offered',
    ));

  it('does not rest on an asserted letter', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
5 May 2020: stage 2 response; offers: stage 3; status: asserted
            ^^^^^^^^^^^^^^^^ info sc/stage-3-offered: Stage 2 response offers stage 3 only if this entry, which is only asserted, is accepted.
`,
      'sc/stage-3-offered',
    ));

  it('is not needed with a cited ground', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
5 May 2020: stage 2 response
    does not offer: stage 3
    early referral: stage 2 upheld the complaint and only the remedy is in issue
`,
      'sc/stage-3-offered',
    ));

  it('is not asked where stage 3 was asked for all the same', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
5 May 2020: stage 2 response
12 May 2020: stage 3 request
17 June 2020: stage 3 panel
`,
      'sc/stage-3-offered',
    ));

  it('is set aside', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
5 May 2020: stage 2 response; does not offer: stage 3
    except: sc/stage-3-offered because a second letter that day did
`,
      'sc/stage-3-offered',
    ));

  it('does not apply under the corporate procedure', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: corporate
12 December 2019: stage 1 response
5 May 2020: stage 2 response; does not offer: stage 3
`,
      'sc/stage-3-offered',
    ));
});
