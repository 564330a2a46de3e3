import { expectFindings } from '../../support/expectFindings.js';

describe('sc/stage-2-65', () => {
  it('is met on the sixty-fifth working day', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
5 May 2020: stage 2 response; offers: stage 3
`,
      'sc/stage-2-65',
    ));

  it('is not met one day later', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
6 May 2020: stage 2 response; offers: stage 3
^^^^^^^^^^ error sc/stage-2-65: Stage 2 response 1 working day late: due 5 May 2020 (65 working days from the stage 2 request of 31 January 2020), recorded 6 May 2020. SI 2006/1738 reg 17.
`,
      'sc/stage-2-65',
    ));

  it('says by how much, counted from what, under what', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
1 June 2020: stage 2 response; offers: stage 3
^^^^^^^^^^^ error sc/stage-2-65: Stage 2 response 17 working days late: due 5 May 2020 (65 working days from the stage 2 request of 31 January 2020), recorded 1 June 2020. SI 2006/1738 reg 17.
`,
      'sc/stage-2-65',
    ));

  it('quotes a recorded reason, and weighs one step less', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
1 June 2020: stage 2 response; offers: stage 3; because: pandemic restrictions
^^^^^^^^^^^ warning sc/stage-2-65: Stage 2 response 17 working days late: due 5 May 2020 (65 working days from the stage 2 request of 31 January 2020), recorded 1 June 2020. SI 2006/1738 reg 17. Reason recorded: "pandemic restrictions".
`,
      'sc/stage-2-65',
    ));

  it('depends on an imprecise date', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
May 2020: stage 2 response; offers: stage 3
^^^^^^^^ info sc/stage-2-65: Depends on an imprecise date: in time only if the stage 2 response was on or before 5 May 2020.
`,
      'sc/stage-2-65',
    ));

  it('misses one that is not recorded', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
^^^^^^^^^^^^^^^ error sc/stage-2-65: Stage 2 response not recorded in this chronology: due 5 May 2020 (65 working days from the stage 2 request of 31 January 2020). SI 2006/1738 reg 17.
3 February 2020: investigating officer appointed
`,
      'sc/stage-2-65',
    ));

  it('only tells of it in a summary', () =>
    expectFindings(
      `
coverage: summary

2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
^^^^^^^^^^^^^^^ info sc/stage-2-65: Stage 2 response not recorded in this chronology: due 5 May 2020 (65 working days from the stage 2 request of 31 January 2020). SI 2006/1738 reg 17.
3 February 2020: investigating officer appointed
`,
      'sc/stage-2-65',
    ));

  it('shows both days from which it can be counted, where it matters', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
28 February 2020: complaint statement agreed
1 June 2020: stage 2 response; offers: stage 3
^^^^^^^^^^^ info sc/stage-2-65: Stage 2 response depends on where its clock starts: late from the stage 2 request of 31 January 2020 (due 5 May 2020), in time from "complaint statement agreed" of 28 February 2020 (due 4 June 2020); recorded 1 June 2020.
`,
      'sc/stage-2-65',
    ));

  it('shows both where it is late from both', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
28 February 2020: complaint statement agreed
10 July 2020: stage 2 response; offers: stage 3
^^^^^^^^^^^^ error sc/stage-2-65: Stage 2 response 26 to 46 working days late: due 5 May 2020 (65 working days from the stage 2 request of 31 January 2020) or 4 June 2020 (from "complaint statement agreed" of 28 February 2020), recorded 10 July 2020. SI 2006/1738 reg 17.
`,
      'sc/stage-2-65',
    ));

  it('counts from the agreed statement where the file says so', () =>
    expectFindings(
      `
stage 2 starts: agreed statement

2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
28 February 2020: complaint statement agreed
5 June 2020: stage 2 response; offers: stage 3
^^^^^^^^^^^ error sc/stage-2-65: Stage 2 response 1 working day late: due 4 June 2020 (65 working days from "complaint statement agreed" of 28 February 2020), recorded 5 June 2020. SI 2006/1738 reg 17.
`,
      'sc/stage-2-65',
    ));

  it('counts from the request where the file says so', () =>
    expectFindings(
      `
stage 2 starts: request

2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
28 February 2020: complaint statement agreed
6 May 2020: stage 2 response; offers: stage 3
^^^^^^^^^^ error sc/stage-2-65: Stage 2 response 1 working day late: due 5 May 2020 (65 working days from the stage 2 request of 31 January 2020), recorded 6 May 2020. SI 2006/1738 reg 17.
`,
      'sc/stage-2-65',
    ));

  it('is late on one account only', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
May 2020: stage 2 response
^^^^^^^^ info sc/stage-2-65: Stage 2 response late only on the account of Mr B: due 5 May 2020 (65 working days from the stage 2 request of 31 January 2020), recorded 12 May 2020.
    offers: stage 3
    account: 5 May 2020, the Council
    account: 12 May 2020, Mr B
`,
      'sc/stage-2-65',
    ));

  it('is set aside', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
6 May 2020: stage 2 response; offers: stage 3
    except: sc/stage-2-65 because both sides agreed to it
`,
      'sc/stage-2-65',
    ));

  it('does not apply to a complaint that was withdrawn', () =>
    expectFindings(
      `
2 December 2019: complaint; procedure: statutory
12 December 2019: stage 1 response
31 January 2020: stage 2 request
3 February 2020: investigating officer appointed
2 March 2020: complaint withdrawn
`,
      'sc/stage-2-65',
    ));
});
