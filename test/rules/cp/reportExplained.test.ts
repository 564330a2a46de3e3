import { expectFindings } from '../../support/expectFindings.js';

describe('cp/report-explained', () => {
  it('says nothing where it is as it should be', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

31 July 2019: conference report completed about C
1 August 2019: report explained to Mr B
6 August 2019: ICPC about C
    outcome: no plan
`,
      'cp/report-explained',
    ));

  it('reports it where it is not', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

31 July 2019: conference report completed about C @report
after @report, before @icpc: report explained to Mr B
                             ^^^^^^^^^^^^^^^^ warning cp/report-explained: Report explained to Mr B between "conference report completed" (31 July 2019) and the initial child protection conference (6 August 2019): looked for in the records and not found. Ombudsman 20 003 907.
    status: no evidence
6 August 2019: ICPC about C @icpc
    outcome: no plan
`,
      'cp/report-explained',
    ));

  it('asks where that is not known', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

31 July 2019: conference report completed about C
6 August 2019: ICPC about C
    outcome: no plan
August 2019: report explained to Mr B
             ^^^^^^^^^^^^^^^^ info cp/report-explained: Report explained to Mr B: met only if this was on or after "conference report completed" (31 July 2019) and on or before the initial child protection conference (6 August 2019).
`,
      'cp/report-explained',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

12 June 2019: referral about C
13 June 2019: referral decision
    outcome: no further action
`,
      'cp/report-explained',
    ));
});
