import { expectFindings } from '../../support/expectFindings.js';

describe('cp/report-shared', () => {
  it('is met on the day of the conference', () =>
    expectFindings(
      `
people:
    Mr B: father

6 August 2019: conference report shared with Mr B
6 August 2019: ICPC; outcome: no plan
    except: cp/report-day-before because this case is about another rule
`,
      'cp/report-shared',
    ));

  it('is not met one day later, which the rules about notice do not repeat', () =>
    expectFindings(
      `
report notice: 3 days

people:
    Mr B: father

6 August 2019: ICPC; outcome: no plan
7 August 2019: conference report shared with Mr B
^^^^^^^^^^^^^ warning cp/report-shared: Conference report shared with Mr B 1 day too late: due by 6 August 2019 (the day of the initial child protection conference), recorded 7 August 2019. Working Together 2018.
`,
      'cp/report-shared',
    ));

  it('is owed to each parent', () =>
    expectFindings(
      `
people:
    Mr B: father
    Ms D: mother

1 August 2019: conference report shared with Ms D
6 August 2019: ICPC; outcome: no plan
               ^^^^ warning cp/report-shared: Conference report shared with Mr B: not recorded in this chronology before the initial child protection conference (6 August 2019). Working Together 2018.
`,
      'cp/report-shared',
    ));

  it('is met by telling a solicitor', () =>
    expectFindings(
      `
people:
    Mr B: father
    Ms S: solicitor of Mr B

1 August 2019: conference report shared with Ms S
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-shared',
    ));

  it('only tells of it in a summary', () =>
    expectFindings(
      `
coverage: summary

people:
    Mr B: father

6 August 2019: ICPC; outcome: no plan
               ^^^^ info cp/report-shared: Conference report shared with Mr B: not recorded in this chronology before the initial child protection conference (6 August 2019). Working Together 2018.
`,
      'cp/report-shared',
    ));

  it('tells one that was looked for and not found', () =>
    expectFindings(
      `
people:
    Mr B: father

before 6 August 2019: conference report shared with Mr B
                      ^^^^^^^^^^^^^^^^^^^^^^^^ warning cp/report-shared: Conference report shared with Mr B before the initial child protection conference (6 August 2019): looked for in the records and not found. Working Together 2018.
    status: no evidence
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-shared',
    ));

  it('tells one recorded as not done', () =>
    expectFindings(
      `
people:
    Mr B: father

5 August 2019: conference report shared with Mr B
               ^^^^^^^^^^^^^^^^^^^^^^^^ warning cp/report-shared: Conference report shared with Mr B before the initial child protection conference (6 August 2019): recorded as not done. Working Together 2018. Reason recorded: "it was not finished".
    status: not done
    because: it was not finished
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-shared',
    ));

  it('asks with whom it was shared', () =>
    expectFindings(
      `
people:
    Mr B: father

1 August 2019: conference report shared
               ^^^^^^^^^^^^^^^^^^^^^^^^ info cp/report-shared: Conference report shared with Mr B: this entry does not name Mr B. Write who it was with.
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-shared',
    ));

  it('does not rest on an asserted one', () =>
    expectFindings(
      `
people:
    Mr B: father

1 August 2019: conference report shared with Mr B
^^^^^^^^^^^^^ info cp/report-shared: Conference report shared with Mr B: in time only if this entry, which is only asserted, is accepted; due by 6 August 2019 (the day of the initial child protection conference).
    status: asserted
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-shared',
    ));

  it('depends on an imprecise date', () =>
    expectFindings(
      `
people:
    Mr B: father

6 August 2019: ICPC; outcome: no plan
after 4 August 2019, by 31 August 2019: conference report shared with Mr B
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info cp/report-shared: Depends on an imprecise date: in time only if "conference report shared" was on or before 6 August 2019.
    except: cp/report-day-before because this case is about another rule
`,
      'cp/report-shared',
    ));

  it('was not shared on one account', () =>
    expectFindings(
      `
people:
    Mr B: father

1 August 2019: conference report shared with Mr B
^^^^^^^^^^^^^ info cp/report-shared: Conference report shared with Mr B not done on the account of Mr B: due by 6 August 2019 (the day of the initial child protection conference).
    account: 1 August 2019, the Council
    account: not done, Mr B
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-shared',
    ));

  it('is asked of each conference', () =>
    expectFindings(
      `
as at: 1 December 2019

people:
    Mr B: father

1 August 2019: conference report shared with Mr B
6 August 2019: ICPC; outcome: child protection plan
19 August 2019: core group
4 November 2019: review child protection conference; outcome: plan ended
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning cp/report-shared: Conference report shared with Mr B: not recorded in this chronology before the review child protection conference (4 November 2019). Working Together 2018.
`,
      'cp/report-shared',
    ));

  it('is set aside for one parent', () =>
    expectFindings(
      `
people:
    Mr B: father
    Ms D: mother

6 August 2019: ICPC; outcome: no plan
               ^^^^ warning cp/report-shared: Conference report shared with Ms D: not recorded in this chronology before the initial child protection conference (6 August 2019). Working Together 2018.
    except: cp/report-shared for Mr B because a court had ordered it
`,
      'cp/report-shared',
    ));

  it('is owed to the parents of the child that the conference was about', () =>
    expectFindings(
      `
people:
    Amy: child
    Ben: child
    Mr B: father of Amy
    Ms D: mother of Amy and Ben

1 August 2019: conference report shared with Ms D
6 August 2019: ICPC about Amy; outcome: no plan
               ^^^^ warning cp/report-shared: Conference report shared with Mr B: not recorded in this chronology before the initial child protection conference (6 August 2019). Working Together 2018.
7 August 2019: ICPC about Ben; outcome: no plan
`,
      'cp/report-shared',
    ));

  it('is reported once for a parent whose children share the conference', () =>
    expectFindings(
      `
people:
    Amy: child
    Ben: child
    Ms D: mother of Amy and Ben

6 August 2019: ICPC about Amy and Ben; outcome: no plan
               ^^^^ warning cp/report-shared: Conference report shared with Ms D: not recorded in this chronology before the initial child protection conference (6 August 2019). Working Together 2018.
`,
      'cp/report-shared',
    ));

  it('is owed for no conference that was cancelled', () =>
    expectFindings(
      `
people:
    Mr B: father

6 August 2019: ICPC; status: cancelled
`,
      'cp/report-shared',
    ));
});
