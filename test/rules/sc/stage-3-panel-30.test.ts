import { expectFindings } from '../../support/expectFindings.js';

describe('sc/stage-3-panel-30', () => {
  it('is met on the thirtieth working day', () =>
    expectFindings(
      `
1 March 2021: complaint; procedure: statutory
8 March 2021: stage 1 response
1 December 2021: stage 3 request
17 January 2022: stage 3 panel
`,
      'sc/stage-3-panel-30',
    ));

  it('is not met one day later', () =>
    expectFindings(
      `
1 March 2021: complaint; procedure: statutory
8 March 2021: stage 1 response
1 December 2021: stage 3 request
18 January 2022: stage 3 panel
^^^^^^^^^^^^^^^ error sc/stage-3-panel-30: Stage 3 panel 1 working day late: due 17 January 2022 (30 working days from the stage 3 request of 1 December 2021), recorded 18 January 2022. SI 2006/1738 reg 19(4).
`,
      'sc/stage-3-panel-30',
    ));

  it('depends on an imprecise date', () =>
    expectFindings(
      `
1 March 2021: complaint; procedure: statutory
8 March 2021: stage 1 response
1 December 2021: stage 3 request
January 2022: stage 3 panel
^^^^^^^^^^^^ info sc/stage-3-panel-30: Depends on an imprecise date: in time only if the stage 3 panel was on or before 17 January 2022.
`,
      'sc/stage-3-panel-30',
    ));

  it('misses one that is not recorded, refused or not', () =>
    expectFindings(
      `
1 March 2021: complaint; procedure: statutory
8 March 2021: stage 1 response
1 December 2021: stage 3 request
^^^^^^^^^^^^^^^ error sc/stage-3-panel-30: Stage 3 panel not recorded in this chronology: due 17 January 2022 (30 working days from the stage 3 request of 1 December 2021). SI 2006/1738 reg 19(4).
8 December 2021: stage 3 refused; outcome: prejudged
`,
      'sc/stage-3-panel-30',
    ));

  it('only tells of it in a summary', () =>
    expectFindings(
      `
coverage: summary

1 March 2021: complaint; procedure: statutory
8 March 2021: stage 1 response
1 December 2021: stage 3 request
^^^^^^^^^^^^^^^ info sc/stage-3-panel-30: Stage 3 panel not recorded in this chronology: due 17 January 2022 (30 working days from the stage 3 request of 1 December 2021). SI 2006/1738 reg 19(4).
`,
      'sc/stage-3-panel-30',
    ));

  it('tells one recorded as not done', () =>
    expectFindings(
      `
1 March 2021: complaint; procedure: statutory
8 March 2021: stage 1 response
1 December 2021: stage 3 request
January 2022: stage 3 panel; status: not done
              ^^^^^^^^^^^^^ error sc/stage-3-panel-30: Stage 3 panel recorded as not done: due 17 January 2022 (30 working days from the stage 3 request of 1 December 2021). SI 2006/1738 reg 19(4).
`,
      'sc/stage-3-panel-30',
    ));

  it('quotes a recorded reason, and weighs one step less', () =>
    expectFindings(
      `
1 March 2021: complaint; procedure: statutory
8 March 2021: stage 1 response
1 December 2021: stage 3 request
18 January 2022: stage 3 panel; because: the complainant was away
^^^^^^^^^^^^^^^ warning sc/stage-3-panel-30: Stage 3 panel 1 working day late: due 17 January 2022 (30 working days from the stage 3 request of 1 December 2021), recorded 18 January 2022. SI 2006/1738 reg 19(4). Reason recorded: "the complainant was away".
`,
      'sc/stage-3-panel-30',
    ));

  it('is late on one account only', () =>
    expectFindings(
      `
1 March 2021: complaint; procedure: statutory
8 March 2021: stage 1 response
1 December 2021: stage 3 request
January 2022: stage 3 panel
^^^^^^^^^^^^ info sc/stage-3-panel-30: Stage 3 panel late only on the account of Mr B: due 17 January 2022 (30 working days from the stage 3 request of 1 December 2021), recorded 18 January 2022.
    account: 17 January 2022, the Council
    account: 18 January 2022, Mr B
`,
      'sc/stage-3-panel-30',
    ));

  it('is set aside', () =>
    expectFindings(
      `
1 March 2021: complaint; procedure: statutory
8 March 2021: stage 1 response
1 December 2021: stage 3 request
    except: sc/stage-3-panel-30 because he chose the Ombudsman
`,
      'sc/stage-3-panel-30',
    ));

  it('does not apply to a request refused for being late', () =>
    expectFindings(
      `
1 March 2021: complaint; procedure: statutory
8 March 2021: stage 1 response
1 December 2021: stage 3 request
8 December 2021: stage 3 refused; outcome: late request
`,
      'sc/stage-3-panel-30',
    ));
});
