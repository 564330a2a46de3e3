import { expectFindings } from '../../support/expectFindings.js';

describe('cp/report-notice', () => {
  it('is silent where the file sets no notice', () =>
    expectFindings(
      `
people:
    Mr B: father

4 August 2019: conference report shared with Mr B
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-notice',
    ));

  it('is met three days before', () =>
    expectFindings(
      `
report notice: 3 days

people:
    Mr B: father

3 August 2019: conference report shared with Mr B
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-notice',
    ));

  it('is not met one day later', () =>
    expectFindings(
      `
report notice: 3 days

people:
    Mr B: father

4 August 2019: conference report shared with Mr B
^^^^^^^^^^^^^ warning cp/report-notice: Conference report shared with Mr B 1 day too late: due by 3 August 2019 (3 days before the initial child protection conference of 6 August 2019), recorded 4 August 2019. Local procedures.
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-notice',
    ));

  it('counts working days where the file says so', () =>
    expectFindings(
      `
report notice: 3 working days

people:
    Mr B: father

2 August 2019: conference report shared with Mr B
^^^^^^^^^^^^^ warning cp/report-notice: Conference report shared with Mr B 1 working day too late: due by 1 August 2019 (3 working days before the initial child protection conference of 6 August 2019), recorded 2 August 2019. Local procedures.
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-notice',
    ));

  it('has a notice of its own for reviews', () =>
    expectFindings(
      `
as at: 1 December 2019
report notice: 3 days
review report notice: 5 days

people:
    Mr B: father

1 August 2019: conference report shared with Mr B
6 August 2019: ICPC; outcome: child protection plan
19 August 2019: core group
1 November 2019: conference report shared with Mr B
^^^^^^^^^^^^^^^ warning cp/report-notice: Conference report shared with Mr B 2 days too late: due by 30 October 2019 (5 days before the review child protection conference of 4 November 2019), recorded 1 November 2019. Local procedures.
4 November 2019: review child protection conference; outcome: plan ended
`,
      'cp/report-notice',
    ));

  it('depends on an imprecise date', () =>
    expectFindings(
      `
report notice: 3 days

people:
    Mr B: father

between 1 and 4 August 2019: conference report shared with Mr B
^^^^^^^^^^^^^^^^^^^^^^^^^^^ info cp/report-notice: Depends on an imprecise date: in time only if "conference report shared" was on or before 3 August 2019.
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-notice',
    ));

  it('quotes a recorded reason, and weighs one step less', () =>
    expectFindings(
      `
report notice: 3 days

people:
    Mr B: father

4 August 2019: conference report shared with Mr B
^^^^^^^^^^^^^ info cp/report-notice: Conference report shared with Mr B 1 day too late: due by 3 August 2019 (3 days before the initial child protection conference of 6 August 2019), recorded 4 August 2019. Local procedures. Reason recorded: "the social worker was ill".
    because: the social worker was ill
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-notice',
    ));

  it('does not accuse on a disputed day', () =>
    expectFindings(
      `
report notice: 3 days

people:
    Mr B: father

4 August 2019: conference report shared with Mr B; status: disputed
^^^^^^^^^^^^^ info cp/report-notice: Conference report shared with Mr B 1 day too late if this entry, which is disputed, is accepted: due by 3 August 2019 (3 days before the initial child protection conference of 6 August 2019), recorded 4 August 2019.
6 August 2019: ICPC; outcome: no plan
    except: cp/report-shared because this case is about another rule
`,
      'cp/report-notice',
    ));

  it('is late on one account only', () =>
    expectFindings(
      `
report notice: 3 days

people:
    Mr B: father

early August 2019: conference report shared with Mr B
^^^^^^^^^^^^^^^^^ info cp/report-notice: Conference report shared with Mr B late only on the account of Mr B: due by 3 August 2019 (3 days before the initial child protection conference of 6 August 2019), recorded 4 August 2019.
    account: 3 August 2019, the Council
    account: 4 August 2019, Mr B
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-notice',
    ));

  it('is set aside', () =>
    expectFindings(
      `
report notice: 3 days

people:
    Mr B: father

4 August 2019: conference report shared with Mr B
    except: cp/report-notice for Mr B because he had asked for it to be brought to him
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-notice',
    ));

  it('says nothing of a report that is not recorded, which another rule does', () =>
    expectFindings(
      `
report notice: 3 days

people:
    Mr B: father

6 August 2019: ICPC; outcome: no plan
               ^^^^ warning cp/report-shared: Conference report shared with Mr B: not recorded in this chronology before the initial child protection conference (6 August 2019). Working Together 2018.
`,
      ['cp/report-notice', 'cp/report-shared'],
    ));
});
