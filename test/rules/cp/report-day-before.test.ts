import { expectFindings } from '../../support/expectFindings.js';

describe('cp/report-day-before', () => {
  it('is met two days before', () =>
    expectFindings(
      `
people:
    Mr B: father

4 August 2019: conference report shared with Mr B
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-day-before',
    ));

  it('is not met the day before, nor on the day', () =>
    expectFindings(
      `
people:
    Mr B: father
    Ms D: mother

5 August 2019: conference report shared with Mr B
^^^^^^^^^^^^^ warning cp/report-day-before: Conference report shared with Mr B 1 day too late: due by 4 August 2019 (2 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019. Ombudsman 20 003 907.
6 August 2019: conference report shared with Ms D
^^^^^^^^^^^^^ warning cp/report-day-before: Conference report shared with Ms D 2 days too late: due by 4 August 2019 (2 days before the initial child protection conference of 6 August 2019), recorded 6 August 2019. Ombudsman 20 003 907.
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-day-before',
    ));

  it('counts the evening before, whenever the conference was', () =>
    expectFindings(
      `
people:
    Mr B: father

the evening before @icpc: conference report shared with Mr B
^^^^^^^^^^^^^^^^^^^^^^^^ warning cp/report-day-before: Conference report shared with Mr B 1 day too late: due by 30 March to 8 April 2019 (2 days before the initial child protection conference of early April 2019), recorded between 31 March and 9 April 2019. Ombudsman 20 003 907.
early April 2019: ICPC @icpc; outcome: no plan
`,
      'cp/report-day-before',
    ));

  it('lets the first copy count', () =>
    expectFindings(
      `
people:
    Mr B: father

4 August 2019: conference report shared with Mr B
5 August 2019: conference report shared with Mr B
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-day-before',
    ));

  it('is late on both accounts of the same day', () =>
    expectFindings(
      `
people:
    Mr B: father

5 August 2019: conference report shared with Mr B
^^^^^^^^^^^^^ warning cp/report-day-before: Conference report shared with Mr B 1 day too late: due by 4 August 2019 (2 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019 on both accounts. Ombudsman 20 003 907.
    account: 12 noon, the Council (case record)
    account: 4.30pm, Mr B
6 August 2019, 10.30am: ICPC; outcome: no plan
`,
      'cp/report-day-before',
    ));

  it('depends on an imprecise date', () =>
    expectFindings(
      `
people:
    Mr B: father

early August 2019: conference report shared with Mr B
^^^^^^^^^^^^^^^^^ info cp/report-day-before: Depends on an imprecise date: in time only if "conference report shared" was on or before 3 August 2019.
5 August 2019: ICPC; outcome: no plan
`,
      'cp/report-day-before',
    ));

  it('is late on one account only', () =>
    expectFindings(
      `
people:
    Mr B: father

early August 2019: conference report shared with Mr B
^^^^^^^^^^^^^^^^^ info cp/report-day-before: Conference report shared with Mr B late only on the account of Mr B: due by 4 August 2019 (2 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019.
    account: 4 August 2019, the Council
    account: 5 August 2019, Mr B
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-day-before',
    ));

  it('quotes a recorded reason, and weighs one step less', () =>
    expectFindings(
      `
people:
    Mr B: father

5 August 2019: conference report shared with Mr B
^^^^^^^^^^^^^ info cp/report-day-before: Conference report shared with Mr B 1 day too late: due by 4 August 2019 (2 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019. Ombudsman 20 003 907. Reason recorded: "the social worker was ill".
    because: the social worker was ill
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-day-before',
    ));

  it('is set aside for one parent', () =>
    expectFindings(
      `
people:
    Mr B: father
    Ms D: mother

5 August 2019: conference report shared with Mr B and Ms D
^^^^^^^^^^^^^ warning cp/report-day-before: Conference report shared with Mr B 1 day too late: due by 4 August 2019 (2 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019. Ombudsman 20 003 907.
    except: cp/report-day-before for Ms D because she had read a draft
6 August 2019: ICPC; outcome: no plan
`,
      'cp/report-day-before',
    ));
});
