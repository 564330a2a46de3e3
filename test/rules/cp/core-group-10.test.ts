import { expectFindings } from '../../support/expectFindings.js';

describe('cp/core-group-10', () => {
  it('is met on the tenth working day', () =>
    expectFindings(
      `
as at: 1 October 2019

6 August 2019: ICPC; outcome: child protection plan
20 August 2019: core group
`,
      'cp/core-group-10',
    ));

  it('is not met one day later', () =>
    expectFindings(
      `
as at: 1 October 2019

6 August 2019: ICPC; outcome: child protection plan
21 August 2019: core group
^^^^^^^^^^^^^^ warning cp/core-group-10: Core group 1 working day late: due 20 August 2019 (10 working days from the initial child protection conference of 6 August 2019), recorded 21 August 2019. Working Together 2018.
`,
      'cp/core-group-10',
    ));

  it('counts the summer bank holiday out', () =>
    expectFindings(
      `
as at: 1 October 2019

19 August 2019: ICPC; outcome: child protection plan
3 September 2019: core group
`,
      'cp/core-group-10',
    ));

  it('depends on an imprecise date', () =>
    expectFindings(
      `
as at: 1 October 2019

6 August 2019: ICPC; outcome: child protection plan
August 2019: core group
^^^^^^^^^^^ info cp/core-group-10: Depends on an imprecise date: in time only if the core group was on or before 20 August 2019.
`,
      'cp/core-group-10',
    ));

  it('is in time two weeks later, on the usual reading of that', () =>
    expectFindings(
      `
as at: 1 October 2019

8 August 2019: ICPC @icpc; outcome: child protection plan
two weeks after @icpc: core group
`,
      'cp/core-group-10',
    ));

  it('misses one that is not recorded', () =>
    expectFindings(
      `
as at: 1 October 2019

6 August 2019: ICPC; outcome: child protection plan
^^^^^^^^^^^^^ warning cp/core-group-10: Core group not recorded in this chronology: due 20 August 2019 (10 working days from the initial child protection conference of 6 August 2019). Working Together 2018.
`,
      'cp/core-group-10',
    ));

  it('only tells of it in a summary', () =>
    expectFindings(
      `
as at: 1 October 2019
coverage: summary

6 August 2019: ICPC; outcome: child protection plan
^^^^^^^^^^^^^ info cp/core-group-10: Core group not recorded in this chronology: due 20 August 2019 (10 working days from the initial child protection conference of 6 August 2019). Working Together 2018.
`,
      'cp/core-group-10',
    ));

  it('tells one recorded as not done', () =>
    expectFindings(
      `
as at: 1 October 2019

6 August 2019: ICPC; outcome: child protection plan
20 August 2019: core group; status: not done; because: nobody came
                ^^^^^^^^^^ warning cp/core-group-10: Core group recorded as not done: due 20 August 2019 (10 working days from the initial child protection conference of 6 August 2019). Working Together 2018. Reason recorded: "nobody came".
`,
      'cp/core-group-10',
    ));

  it('takes one that was cancelled as not recorded', () =>
    expectFindings(
      `
as at: 1 October 2019

6 August 2019: ICPC; outcome: child protection plan
^^^^^^^^^^^^^ warning cp/core-group-10: Core group not recorded in this chronology: due 20 August 2019 (10 working days from the initial child protection conference of 6 August 2019). Working Together 2018.
20 August 2019: core group; status: cancelled
`,
      'cp/core-group-10',
    ));

  it('does not rest on an asserted one', () =>
    expectFindings(
      `
as at: 1 October 2019

6 August 2019: ICPC; outcome: child protection plan
20 August 2019: core group; status: asserted
^^^^^^^^^^^^^^ info cp/core-group-10: Core group: in time only if this entry, which is only asserted, is accepted; due 20 August 2019 (10 working days from the initial child protection conference of 6 August 2019).
`,
      'cp/core-group-10',
    ));

  it('quotes a recorded reason, and weighs one step less', () =>
    expectFindings(
      `
as at: 1 October 2019

6 August 2019: ICPC; outcome: child protection plan
21 August 2019: core group; because: the school was closed
^^^^^^^^^^^^^^ info cp/core-group-10: Core group 1 working day late: due 20 August 2019 (10 working days from the initial child protection conference of 6 August 2019), recorded 21 August 2019. Working Together 2018. Reason recorded: "the school was closed".
`,
      'cp/core-group-10',
    ));

  it('is late on one account only', () =>
    expectFindings(
      `
as at: 1 October 2019

6 August 2019: ICPC; outcome: child protection plan
late August 2019: core group
^^^^^^^^^^^^^^^^ info cp/core-group-10: Core group late only on the account of Ms D: due 20 August 2019 (10 working days from the initial child protection conference of 6 August 2019), recorded 21 August 2019.
    account: 20 August 2019, the Council
    account: 21 August 2019, Ms D
`,
      'cp/core-group-10',
    ));

  it('is set aside', () =>
    expectFindings(
      `
as at: 1 October 2019

6 August 2019: ICPC; outcome: child protection plan
    except: cp/core-group-10 because the family moved away that week
`,
      'cp/core-group-10',
    ));

  it('is owed for the child who has a plan', () =>
    expectFindings(
      `
as at: 1 October 2019

people:
    Amy: child
    Ben: child

6 August 2019: ICPC; outcome: child protection plan about Ben, no plan about Amy
^^^^^^^^^^^^^ warning cp/core-group-10: Core group about Ben not recorded in this chronology: due 20 August 2019 (10 working days from the initial child protection conference of 6 August 2019). Working Together 2018.
`,
      'cp/core-group-10',
    ));

  it('is owed to one child, although the other has had no conference at all', () =>
    expectFindings(
      `
as at: 1 July 2019

people:
    Amy: child
    Ben: child

12 April 2019: strategy discussion; outcome: section 47 enquiry
^^^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference about Ben not recorded in this chronology: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019). Working Together 2018.
16 April 2019: home visit
8 May 2019: ICPC about Amy; outcome: child protection plan
^^^^^^^^^^ warning cp/core-group-10: Core group about Amy not recorded in this chronology: due 22 May 2019 (10 working days from the initial child protection conference of 8 May 2019). Working Together 2018.
`,
      ['cp/core-group-10', 'cp/icpc-15'],
    ));

  it('is not owed without a plan', () =>
    expectFindings(
      `
as at: 1 October 2019

6 August 2019: ICPC; outcome: no plan
`,
      'cp/core-group-10',
    ));
});
