import { expectFindings } from '../../support/expectFindings.js';

describe('sc/stage-2-started', () => {
  it('is met by the appointment of an investigating officer', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
16 September 2019: stage 1 response
30 September 2019: stage 2 request
1 October 2019: investigating officer appointed
2 January 2020: stage 2 response; offers: stage 3
`,
      'sc/stage-2-started',
    ));

  it('is met by a stage 2 that began on the same day', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
16 September 2019: stage 1 response
30 September 2019: stage 2 request
30 September 2019: stage 2 accepted
2 January 2020: stage 2 response; offers: stage 3
`,
      'sc/stage-2-started',
    ));

  it('is not met by a refusal', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
16 September 2019: stage 1 response
30 September 2019: stage 2 request
7 October 2019: stage 2 refused
                ^^^^^^^^^^^^^^^ error sc/stage-2-started: Stage 2 refused, although it was asked for (stage 2 request, 30 September 2019). SI 2006/1738 reg 17.
`,
      'sc/stage-2-started',
    ));

  it('does not accuse on an asserted refusal', () =>
    expectFindings(
      `
as at: 1 December 2019

2 September 2019: complaint; procedure: statutory
16 September 2019: stage 1 response
30 September 2019: stage 2 request
7 October 2019: stage 2 refused; status: asserted
                ^^^^^^^^^^^^^^^ info sc/stage-2-started: Stage 2 refused, although it was asked for (stage 2 request, 30 September 2019). That counts only if this entry, which is only asserted, is accepted.
`,
      'sc/stage-2-started',
    ));

  it('misses any beginning, and so says nothing of its length', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
16 September 2019: stage 1 response
30 September 2019: stage 2 request
                   ^^^^^^^^^^^^^^^ error sc/stage-2-started: Investigating officer appointed: not recorded in this chronology after the stage 2 request (30 September 2019). SI 2006/1738 reg 17.
`,
      'sc/stage-2-started',
    ));

  it('only tells of it in a summary', () =>
    expectFindings(
      `
coverage: summary
as at: 1 December 2019

2 September 2019: complaint; procedure: statutory
16 September 2019: stage 1 response
30 September 2019: stage 2 request
                   ^^^^^^^^^^^^^^^ info sc/stage-2-started: Investigating officer appointed: not recorded in this chronology after the stage 2 request (30 September 2019). SI 2006/1738 reg 17.
`,
      'sc/stage-2-started',
    ));

  it('tells an appointment recorded as not made', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
16 September 2019: stage 1 response
30 September 2019: stage 2 request
October 2019: investigating officer appointed; status: not done
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error sc/stage-2-started: Investigating officer appointed after the stage 2 request (30 September 2019): recorded as not done. SI 2006/1738 reg 17.
`,
      'sc/stage-2-started',
    ));

  it('does not rest on a disputed beginning', () =>
    expectFindings(
      `
as at: 1 December 2019

2 September 2019: complaint; procedure: statutory
16 September 2019: stage 1 response
30 September 2019: stage 2 request
7 October 2019: investigating officer appointed; status: disputed
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info sc/stage-2-started: Investigating officer appointed: taken up only if this entry, which is disputed, is accepted.
`,
      'sc/stage-2-started',
    ));

  it('is not needed where both sides went to the Ombudsman early, nor is a response then', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
16 September 2019: stage 1 response
30 September 2019: stage 2 request
7 October 2019: stage 2 refused
    early referral: both sides agreed
`,
      'sc/stage-2-started',
    ));

  it('is not needed for a complaint that was withdrawn', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
16 September 2019: stage 1 response
30 September 2019: stage 2 request
7 October 2019: complaint withdrawn
`,
      'sc/stage-2-started',
    ));

  it('is set aside', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
16 September 2019: stage 1 response
30 September 2019: stage 2 request
    except: sc/stage-2-started because he took the request back by telephone
`,
      'sc/stage-2-started',
    ));

  it('is asked of each complaint', () =>
    expectFindings(
      `
2 September 2019: complaint @a; procedure: statutory
3 September 2019: complaint @b; procedure: statutory
16 September 2019: stage 1 response re @a, @b
30 September 2019: stage 2 request re @a, @b
7 October 2019: stage 2 refused re @a, @b
                ^^^^^^^^^^^^^^^ error sc/stage-2-started: Stage 2 refused, although it was asked for (stage 2 request, 30 September 2019, for @a). SI 2006/1738 reg 17.
                ^^^^^^^^^^^^^^^ error sc/stage-2-started: Stage 2 refused, although it was asked for (stage 2 request, 30 September 2019, for @b). SI 2006/1738 reg 17.
`,
      'sc/stage-2-started',
    ));

  it('does not apply under the corporate procedure', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: corporate
16 September 2019: stage 1 response
30 September 2019: stage 2 request
7 October 2019: stage 2 refused
`,
      'sc/stage-2-started',
    ));
});
