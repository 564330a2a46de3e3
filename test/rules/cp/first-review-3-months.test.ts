import { expectFindings } from '../../support/expectFindings.js';

describe('cp/first-review-3-months', () => {
  it('is met three months later to the day', () =>
    expectFindings(
      `
as at: 1 December 2019

6 August 2019: ICPC; outcome: child protection plan
20 August 2019: core group
6 November 2019: review child protection conference; outcome: plan ended
`,
      'cp/first-review-3-months',
    ));

  it('is not met one day later', () =>
    expectFindings(
      `
as at: 1 December 2019

6 August 2019: ICPC; outcome: child protection plan
20 August 2019: core group
7 November 2019: review child protection conference; outcome: plan ended
^^^^^^^^^^^^^^^ warning cp/first-review-3-months: Review child protection conference 1 day late: due 6 November 2019 (3 months from the initial child protection conference of 6 August 2019), recorded 7 November 2019. Working Together 2018.
`,
      'cp/first-review-3-months',
    ));

  it('ends with the month where the month is shorter', () =>
    expectFindings(
      `
as at: 1 April 2020

29 November 2019: ICPC; outcome: child protection plan
9 December 2019: core group
1 March 2020: review child protection conference; outcome: plan ended
^^^^^^^^^^^^ warning cp/first-review-3-months: Review child protection conference 1 day late: due 29 February 2020 (3 months from the initial child protection conference of 29 November 2019), recorded 1 March 2020. Working Together 2018.
`,
      'cp/first-review-3-months',
    ));

  it('depends on an imprecise date', () =>
    expectFindings(
      `
as at: 1 December 2019

6 August 2019: ICPC; outcome: child protection plan
20 August 2019: core group
November 2019: review child protection conference; outcome: plan ended
^^^^^^^^^^^^^ info cp/first-review-3-months: Depends on an imprecise date: in time only if the review child protection conference was on or before 6 November 2019.
`,
      'cp/first-review-3-months',
    ));

  it('misses one that is not recorded', () =>
    expectFindings(
      `
as at: 7 November 2019

6 August 2019: ICPC; outcome: child protection plan
^^^^^^^^^^^^^ warning cp/first-review-3-months: Review child protection conference not recorded in this chronology: due 6 November 2019 (3 months from the initial child protection conference of 6 August 2019). Working Together 2018.
20 August 2019: core group
`,
      'cp/first-review-3-months',
    ));

  it('is silent on the last day', () =>
    expectFindings(
      `
as at: 6 November 2019

6 August 2019: ICPC; outcome: child protection plan
20 August 2019: core group
`,
      'cp/first-review-3-months',
    ));

  it('only tells of it in a summary', () =>
    expectFindings(
      `
as at: 7 November 2019
coverage: summary

6 August 2019: ICPC; outcome: child protection plan
^^^^^^^^^^^^^ info cp/first-review-3-months: Review child protection conference not recorded in this chronology: due 6 November 2019 (3 months from the initial child protection conference of 6 August 2019). Working Together 2018.
20 August 2019: core group
`,
      'cp/first-review-3-months',
    ));

  it('tells one that was looked for and not found', () =>
    expectFindings(
      `
as at: 1 December 2019

6 August 2019: ICPC; outcome: child protection plan
20 August 2019: core group
November 2019: review child protection conference; status: no evidence
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning cp/first-review-3-months: Review child protection conference looked for in the records and not found: due 6 November 2019 (3 months from the initial child protection conference of 6 August 2019). Working Together 2018.
`,
      'cp/first-review-3-months',
    ));

  it('does not accuse on a disputed day', () =>
    expectFindings(
      `
as at: 1 December 2019

6 August 2019: ICPC; outcome: child protection plan
20 August 2019: core group
7 November 2019: review child protection conference; outcome: plan ended; status: disputed
^^^^^^^^^^^^^^^ info cp/first-review-3-months: Review child protection conference 1 day late if this entry, which is disputed, is accepted: due 6 November 2019 (3 months from the initial child protection conference of 6 August 2019), recorded 7 November 2019.
`,
      'cp/first-review-3-months',
    ));

  it('quotes a recorded reason, and weighs one step less', () =>
    expectFindings(
      `
as at: 1 December 2019

6 August 2019: ICPC; outcome: child protection plan
20 August 2019: core group
7 November 2019: review child protection conference; outcome: plan ended; because: the chair was ill
^^^^^^^^^^^^^^^ info cp/first-review-3-months: Review child protection conference 1 day late: due 6 November 2019 (3 months from the initial child protection conference of 6 August 2019), recorded 7 November 2019. Working Together 2018. Reason recorded: "the chair was ill".
`,
      'cp/first-review-3-months',
    ));

  it('is late on one account only', () =>
    expectFindings(
      `
as at: 1 December 2019

6 August 2019: ICPC; outcome: child protection plan
20 August 2019: core group
November 2019: review child protection conference
^^^^^^^^^^^^^ info cp/first-review-3-months: Review child protection conference late only on the account of Ms D: due 6 November 2019 (3 months from the initial child protection conference of 6 August 2019), recorded 13 November 2019.
    outcome: plan ended
    account: 6 November 2019, the Council
    account: 13 November 2019, Ms D
`,
      'cp/first-review-3-months',
    ));

  it('is set aside', () =>
    expectFindings(
      `
as at: 1 December 2019

6 August 2019: ICPC; outcome: child protection plan
    except: cp/first-review-3-months because the family moved away
20 August 2019: core group
`,
      'cp/first-review-3-months',
    ));

  it('is not due once the plan has ended', () =>
    expectFindings(
      `
as at: 1 December 2019

6 August 2019: ICPC; outcome: child protection plan
20 August 2019: core group
1 October 2019: child protection plan ended
`,
      'cp/first-review-3-months',
    ));

  it('is not excused by a plan that ended after it was late', () =>
    expectFindings(
      `
as at: 1 December 2019

6 August 2019: ICPC; outcome: child protection plan
20 August 2019: core group
7 November 2019: review child protection conference; outcome: plan ended
^^^^^^^^^^^^^^^ warning cp/first-review-3-months: Review child protection conference 1 day late: due 6 November 2019 (3 months from the initial child protection conference of 6 August 2019), recorded 7 November 2019. Working Together 2018.
20 November 2019: child protection plan ended
`,
      'cp/first-review-3-months',
    ));
});
