import { expectFindings } from '../../support/expectFindings.js';

describe('notice that is only asserted', () => {
  it('is in time if it is taken as given: whether it was given is for another rule', () =>
    expectFindings(
      `
as at: 1 June 2024
report notice: 3 days

people:
    C: child
    Mr B: father of C

24 June 2019: conference report shared with Mr B
    status: asserted
1 July 2019: ICPC about C
    outcome: no plan
`,
      'cp/report-notice',
    ));
});

describe('notice that names what it is notice of', () => {
  it('and was not given, was not given of that', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

20 June 2019: conference report shared with Mr B re @review
              ^^^^^^^^^^^^^^^^^^^^^^^^ warning cp/report-shared: Conference report shared with Mr B before the review child protection conference (2 September 2019): recorded as not done. Working Together 2018.
    status: not done
1 July 2019: ICPC about C
             ^^^^ warning cp/report-shared: Conference report shared with Mr B: not recorded in this chronology before the initial child protection conference (1 July 2019). Working Together 2018.
    outcome: child protection plan
2 September 2019: review conference about C @review
    outcome: plan ended
`,
      'cp/report-shared',
    ));

  it('by its date, and was not given, was not given of that', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

by @review: conference report shared with Mr B
            ^^^^^^^^^^^^^^^^^^^^^^^^ warning cp/report-shared: Conference report shared with Mr B before the review child protection conference (2 September 2019): recorded as not done. Working Together 2018.
    status: not done
1 July 2019: ICPC about C
             ^^^^ warning cp/report-shared: Conference report shared with Mr B: not recorded in this chronology before the initial child protection conference (1 July 2019). Working Together 2018.
    outcome: child protection plan
2 September 2019: review conference about C @review
    outcome: plan ended
`,
      'cp/report-shared',
    ));

  it('is none of the next one', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

20 June 2019: conference report shared with Mr B re @review
1 July 2019: ICPC about C
             ^^^^ warning cp/report-shared: Conference report shared with Mr B: not recorded in this chronology before the initial child protection conference (1 July 2019). Working Together 2018.
    outcome: child protection plan
2 September 2019: review conference about C @review
    outcome: plan ended
`,
      'cp/report-shared',
    ));
});
