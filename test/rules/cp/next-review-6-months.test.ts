import { expectFindings } from '../../support/expectFindings.js';

describe('cp/next-review-6-months', () => {
  it('is met six months later to the day', () =>
    expectFindings(
      `
as at: 1 June 2020

6 November 2019: review child protection conference; outcome: plan continues
6 May 2020: review child protection conference; outcome: plan ended
`,
      'cp/next-review-6-months',
    ));

  it('is not met one day later', () =>
    expectFindings(
      `
as at: 1 June 2020

6 November 2019: review child protection conference; outcome: plan continues
7 May 2020: review child protection conference; outcome: plan ended
^^^^^^^^^^ warning cp/next-review-6-months: Review child protection conference 1 day late: due 6 May 2020 (6 months from the review child protection conference of 6 November 2019), recorded 7 May 2020. Working Together 2018.
`,
      'cp/next-review-6-months',
    ));

  it('depends on an imprecise date', () =>
    expectFindings(
      `
as at: 1 June 2020

6 November 2019: review child protection conference; outcome: plan continues
May 2020: review child protection conference; outcome: plan ended
^^^^^^^^ info cp/next-review-6-months: Depends on an imprecise date: in time only if the review child protection conference was on or before 6 May 2020.
`,
      'cp/next-review-6-months',
    ));

  it('misses the next one', () =>
    expectFindings(
      `
as at: 1 June 2020

early November 2019: review child protection conference; outcome: plan continues
^^^^^^^^^^^^^^^^^^^ warning cp/next-review-6-months: Next review child protection conference not recorded in this chronology: due 1 to 10 May 2020 (6 months from the review child protection conference of early November 2019). Working Together 2018.
`,
      'cp/next-review-6-months',
    ));

  it('only tells of it in a summary', () =>
    expectFindings(
      `
as at: 1 June 2020
coverage: summary

6 November 2019: review child protection conference; outcome: plan continues
^^^^^^^^^^^^^^^ info cp/next-review-6-months: Next review child protection conference not recorded in this chronology: due 6 May 2020 (6 months from the review child protection conference of 6 November 2019). Working Together 2018.
`,
      'cp/next-review-6-months',
    ));

  it('tells one recorded as not done', () =>
    expectFindings(
      `
as at: 1 June 2020

6 November 2019: review child protection conference; outcome: plan continues
6 May 2020: review child protection conference; status: not done; because: the pandemic
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning cp/next-review-6-months: Next review child protection conference recorded as not done: due 6 May 2020 (6 months from the review child protection conference of 6 November 2019). Working Together 2018. Reason recorded: "the pandemic".
`,
      'cp/next-review-6-months',
    ));

  it('takes it that the plan went on where another review followed', () =>
    expectFindings(
      `
as at: 1 June 2020

6 November 2019: review child protection conference
7 May 2020: review child protection conference; outcome: plan ended
^^^^^^^^^^ warning cp/next-review-6-months: Review child protection conference 1 day late: due 6 May 2020 (6 months from the review child protection conference of 6 November 2019), recorded 7 May 2020. Working Together 2018.
`,
      'cp/next-review-6-months',
    ));

  it('says that one may be overdue when it is not recorded whether the plan goes on', () =>
    expectFindings(
      `
as at: 1 June 2020

6 November 2019: review child protection conference
^^^^^^^^^^^^^^^ info cp/next-review-6-months: Next review child protection conference not recorded in this chronology, and may be overdue: due 6 May 2020 (6 months from the review child protection conference of 6 November 2019); depends on what the review child protection conference decided, which is not recorded. Working Together 2018.
`,
      'cp/next-review-6-months',
    ));

  it('does not rest on an asserted one', () =>
    expectFindings(
      `
as at: 1 June 2020

6 November 2019: review child protection conference; outcome: plan continues
6 May 2020: review child protection conference; outcome: plan ended; status: asserted
^^^^^^^^^^ info cp/next-review-6-months: Review child protection conference: in time only if this entry, which is only asserted, is accepted; due 6 May 2020 (6 months from the review child protection conference of 6 November 2019).
`,
      'cp/next-review-6-months',
    ));

  it('quotes a recorded reason, and weighs one step less', () =>
    expectFindings(
      `
as at: 1 June 2020

6 November 2019: review child protection conference; outcome: plan continues
mid-May 2020: review child protection conference; outcome: plan ended; because: the pandemic
^^^^^^^^^^^^ info cp/next-review-6-months: Review child protection conference 5 to 14 days late: due 6 May 2020 (6 months from the review child protection conference of 6 November 2019), recorded mid-May 2020. Working Together 2018. Reason recorded: "the pandemic".
`,
      'cp/next-review-6-months',
    ));

  it('is late on both accounts', () =>
    expectFindings(
      `
as at: 1 June 2020

6 November 2019: review child protection conference; outcome: plan continues
May 2020: review child protection conference
^^^^^^^^ warning cp/next-review-6-months: Review child protection conference 2 to 5 days late: due 6 May 2020 (6 months from the review child protection conference of 6 November 2019), recorded 8 May 2020 (the Council) or 11 May 2020 (Ms D). Working Together 2018.
    outcome: plan ended
    account: 8 May 2020, the Council
    account: 11 May 2020, Ms D
`,
      'cp/next-review-6-months',
    ));

  it('is set aside', () =>
    expectFindings(
      `
as at: 1 June 2020

6 November 2019: review child protection conference; outcome: plan continues
    except: cp/next-review-6-months because the child was taken into care
`,
      'cp/next-review-6-months',
    ));

  it('runs for the child whose plan goes on', () =>
    expectFindings(
      `
as at: 1 June 2020

people:
    Amy: child
    Ben: child

6 November 2019: review child protection conference; outcome: plan ended about Amy, plan continues about Ben
^^^^^^^^^^^^^^^ warning cp/next-review-6-months: Next review child protection conference about Ben not recorded in this chronology: due 6 May 2020 (6 months from the review child protection conference of 6 November 2019). Working Together 2018.
`,
      'cp/next-review-6-months',
    ));

  it('ends with the plan', () =>
    expectFindings(
      `
as at: 1 June 2020

6 November 2019: review child protection conference; outcome: plan continues
1 April 2020: child protection plan ended
`,
      'cp/next-review-6-months',
    ));
});
