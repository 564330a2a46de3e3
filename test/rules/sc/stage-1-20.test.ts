import { expectFindings } from '../../support/expectFindings.js';

describe('sc/stage-1-20', () => {
  it('is met on the twentieth working day', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
10 September 2019: extension
30 September 2019: stage 1 response
`,
      'sc/stage-1-20',
    ));

  it('is not met one day later', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
1 October 2019: stage 1 response
^^^^^^^^^^^^^^ error sc/stage-1-20: Stage 1 response 1 working day late: due 30 September 2019 (20 working days from the complaint of 2 September 2019), recorded 1 October 2019. SI 2006/1738 reg 14.
`,
      'sc/stage-1-20',
    ));

  it('depends on an imprecise date', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
10 September 2019: extension
between 25 September and 5 October 2019: stage 1 response
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info sc/stage-1-20: Depends on an imprecise date: in time only if the stage 1 response was on or before 30 September 2019.
`,
      'sc/stage-1-20',
    ));

  it('says how late at least and at most', () =>
    expectFindings(
      `
early July 2023: complaint; procedure: statutory
early November 2023: stage 1 response
^^^^^^^^^^^^^^^^^^^ error sc/stage-1-20: Stage 1 response 61 to 74 working days late: due 28 July to 7 August 2023 (20 working days from the complaint of early July 2023), recorded early November 2023. SI 2006/1738 reg 14.
`,
      'sc/stage-1-20',
    ));

  it('misses one that is not recorded', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
^^^^^^^^^^^^^^^^ error sc/stage-1-20: Stage 1 response not recorded in this chronology: due 30 September 2019 (20 working days from the complaint of 2 September 2019). SI 2006/1738 reg 14.
`,
      'sc/stage-1-20',
    ));

  it('only tells of it in a summary', () =>
    expectFindings(
      `
coverage: summary

2 September 2019: complaint; procedure: statutory
^^^^^^^^^^^^^^^^ info sc/stage-1-20: Stage 1 response not recorded in this chronology: due 30 September 2019 (20 working days from the complaint of 2 September 2019). SI 2006/1738 reg 14.
`,
      'sc/stage-1-20',
    ));

  it('tells one recorded as not done', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
by 30 September 2019: stage 1 response; status: not done
                      ^^^^^^^^^^^^^^^^ error sc/stage-1-20: Stage 1 response recorded as not done: due 30 September 2019 (20 working days from the complaint of 2 September 2019). SI 2006/1738 reg 14.
`,
      'sc/stage-1-20',
    ));

  it('quotes a recorded reason, and weighs one step less', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
1 October 2019: stage 1 response; because: the manager was on leave
^^^^^^^^^^^^^^ warning sc/stage-1-20: Stage 1 response 1 working day late: due 30 September 2019 (20 working days from the complaint of 2 September 2019), recorded 1 October 2019. SI 2006/1738 reg 14. Reason recorded: "the manager was on leave".
`,
      'sc/stage-1-20',
    ));

  it('does not rest on an asserted response', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
10 September 2019: extension
30 September 2019: stage 1 response; status: asserted
^^^^^^^^^^^^^^^^^ info sc/stage-1-20: Stage 1 response: in time only if this entry, which is only asserted, is accepted; due 30 September 2019 (20 working days from the complaint of 2 September 2019).
`,
      'sc/stage-1-20',
    ));

  it('is late from one account of the complaint', () =>
    expectFindings(
      `
September 2019: complaint
    procedure: statutory
    account: 2 September 2019, Ms M
    account: 9 September 2019, the Council
10 September 2019: extension
1 October 2019: stage 1 response
^^^^^^^^^^^^^^ info sc/stage-1-20: Stage 1 response late only on the account of Ms M: due 30 September 2019 (20 working days from the complaint of 2 September 2019), recorded 1 October 2019.
`,
      'sc/stage-1-20',
    ));

  it('does not count while the complaint was suspended, to the day', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
4 September 2019: complaint suspended; because: court proceedings
4 November 2019: complaint resumed
5 November 2019: extension
28 November 2019: stage 1 response
`,
      'sc/stage-1-20',
    ));

  it('is late all the same one day after that', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
4 September 2019: complaint suspended; because: court proceedings
4 November 2019: complaint resumed
29 November 2019: stage 1 response
^^^^^^^^^^^^^^^^ error sc/stage-1-20: Stage 1 response 1 working day late: due 28 November 2019 (20 working days from the complaint of 2 September 2019, not counting while it was suspended), recorded 29 November 2019. SI 2006/1738 reg 14.
`,
      'sc/stage-1-20',
    ));

  it('depends on when the complaint went on', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
4 September 2019: complaint suspended; because: court proceedings
November 2019: complaint resumed
5 November 2019: extension
29 November 2019: stage 1 response
^^^^^^^^^^^^^^^^ info sc/stage-1-20: Depends on an imprecise date: in time only if "complaint resumed" was on or after 5 November 2019.
`,
      'sc/stage-1-20',
    ));

  it('answers each complaint with its own letter', () =>
    expectFindings(
      `
2 September 2019: complaint @a; procedure: statutory
3 September 2019: complaint @b; procedure: statutory
16 September 2019: stage 1 response re @a
2 October 2019: stage 1 response re @b
^^^^^^^^^^^^^^ error sc/stage-1-20: Stage 1 response 1 working day late: due 1 October 2019 (20 working days from the complaint of 3 September 2019), recorded 2 October 2019. SI 2006/1738 reg 14.
`,
      'sc/stage-1-20',
    ));

  it('lets one letter answer two complaints', () =>
    expectFindings(
      `
2 September 2019: complaint @a; procedure: statutory
3 September 2019: complaint @b; procedure: corporate
1 October 2019: stage 1 response re @a, @b
^^^^^^^^^^^^^^ error sc/stage-1-20: Stage 1 response 1 working day late: due 30 September 2019 (20 working days from the complaint of 2 September 2019), recorded 1 October 2019. SI 2006/1738 reg 14.
`,
      'sc/stage-1-20',
    ));

  it('does not take a letter for certain that could belong to either complaint', () =>
    expectFindings(
      `
2 September 2019: complaint @a; procedure: statutory
^^^^^^^^^^^^^^^^ info sc/stage-1-20: Stage 1 response not recorded in this chronology, and may be overdue: due 30 September 2019 (20 working days from the complaint of 2 September 2019); depends on whether a stage 1 response recorded without its complaint belongs to this one. SI 2006/1738 reg 14.
3 September 2019: complaint @b; procedure: statutory
^^^^^^^^^^^^^^^^ info sc/stage-1-20: Stage 1 response not recorded in this chronology, and may be overdue: due 1 October 2019 (20 working days from the complaint of 3 September 2019); depends on whether a stage 1 response recorded without its complaint belongs to this one. SI 2006/1738 reg 14.
16 September 2019: stage 1 response
                   ^^^^^^^^^^^^^^^^ info case/which-thread: This stage 1 response could belong to either of two complaints, so it answers neither with certainty. Write which one it belongs to, as in "re @a".
`,
      ['sc/stage-1-20', 'case/which-thread'],
    ));

  it('is set aside for one complaint', () =>
    expectFindings(
      `
2 September 2019: complaint @a; procedure: statutory
    except: sc/stage-1-20 because the letter is lost
3 September 2019: complaint @b; procedure: statutory
16 September 2019: stage 1 response re @b
`,
      'sc/stage-1-20',
    ));

  it('does not apply to a complaint that was withdrawn, and does to one withdrawn too late', () =>
    expectFindings(
      `
2 September 2019: complaint @a; procedure: statutory
3 September 2019: complaint @b; procedure: statutory
5 September 2019: complaint withdrawn re @a
2 October 2019: stage 1 response re @b
^^^^^^^^^^^^^^ error sc/stage-1-20: Stage 1 response 1 working day late: due 1 October 2019 (20 working days from the complaint of 3 September 2019), recorded 2 October 2019. SI 2006/1738 reg 14.
4 October 2019: complaint withdrawn re @b
`,
      'sc/stage-1-20',
    ));
});
