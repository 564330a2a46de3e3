import { expectFindings } from '../../support/expectFindings.js';

describe('what a file does not mention', () => {
  it('is little in an overview', () =>
    expectFindings(`
as at: 1 June 2024
coverage: summary

people:
    C: child
    Mr B: father of C
    Ms D: mother of C

November 2018: referral about C
^^^^^^^^^^^^^ info cp/referral-decision: Referral decision not recorded in this chronology: due 2 November to 3 December 2018 (1 working day from the referral of November 2018). Working Together 2018.
July 2019: strategy discussion about C
           ^^^^^^^^^^^^^^^^^^^ info cp/child-seen: Child seen (C): not recorded in this chronology between the referral (November 2018) and "section 47 enquiry completed" (26 July 2019). Children Act 1989 s47(4).
           ^^^^^^^^^^^^^^^^^^^ info cp/parents-interviewed: Interview with Mr B not recorded in this chronology between the referral (November 2018) and "section 47 enquiry completed" (26 July 2019). Working Together 2018.
           ^^^^^^^^^^^^^^^^^^^ info cp/parents-interviewed: Interview with Ms D not recorded in this chronology between the referral (November 2018) and "section 47 enquiry completed" (26 July 2019). Working Together 2018.
    outcome: section 47 enquiry
26 July 2019: section 47 enquiry completed about C
    outcome: initial child protection conference
6 August 2019: ICPC about C
^^^^^^^^^^^^^ info cp/icpc-15: Depends on an imprecise date: in time only if the strategy discussion was on or after 16 July 2019.
               ^^^^ info cp/report-shared: Conference report shared with Mr B: not recorded in this chronology before the initial child protection conference (6 August 2019). Working Together 2018.
               ^^^^ info cp/report-shared: Conference report shared with Ms D: not recorded in this chronology before the initial child protection conference (6 August 2019). Working Together 2018.
    outcome: no plan
`));

  it('is reported in an overview where an entry records that it was not done', () =>
    expectFindings(
      `
as at: 1 June 2024
coverage: summary

people:
    C: child
    Mr B: father of C

before @core: core group invitation to Mr B
              ^^^^^^^^^^^^^^^^^^^^^ warning cp/core-group-invited: Core group invitation to Mr B before the core group (20 August 2019): looked for in the records and not found. Ombudsman 23 011 589.
    status: no evidence
20 August 2019: core group about C @core
3 September 2019: core group about C
`,
      'cp/core-group-invited',
    ));

  it('brings no rule into play whose guard is not recorded', () =>
    expectFindings(`
as at: 1 June 2024

12 April 2019: strategy discussion
6 August 2019: ICPC
^^^^^^^^^^^^^ info cp/icpc-15: Initial child protection conference depends on what the strategy discussion decided, which is not recorded: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 6 August 2019.
`));

  it('is shown by what followed in time', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
13 June 2019: home visit
`,
      'cp/referral-decision',
    ));

  it('is not shown by what followed too late', () =>
    expectFindings(
      `
as at: 1 June 2024

12 June 2019: referral
^^^^^^^^^^^^ warning cp/referral-decision: Referral decision not recorded in this chronology: due 13 June 2019 (1 working day from the referral of 12 June 2019). Working Together 2018.
10 July 2019: strategy discussion
    outcome: no further action
`,
      'cp/referral-decision',
    ));
});

describe('packs that have to be named', () => {
  it('say nothing in a file that does not name them', () =>
    expectFindings(`
as at: 1 June 2024

2 September 2019: child looked after
7 January 2019: EHC needs assessment requested
    except: case/order because the two are told apart
`));
});

describe('two children', () => {
  it('of whom every step is told together give one finding', () =>
    expectFindings(`
as at: 1 June 2024

people:
    Ben: child
    Ana: child

12 April 2019: strategy discussion about Ben and Ana
               ^^^^^^^^^^^^^^^^^^^ error cp/child-seen: Child seen (Ben): not recorded in this chronology between the strategy discussion (12 April 2019) and the initial child protection conference (13 May 2019). Children Act 1989 s47(4).
               ^^^^^^^^^^^^^^^^^^^ error cp/child-seen: Child seen (Ana): not recorded in this chronology between the strategy discussion (12 April 2019) and the initial child protection conference (13 May 2019). Children Act 1989 s47(4).
    outcome: section 47 enquiry
13 May 2019: ICPC about Ben and Ana
^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 3 working days late: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 13 May 2019. Working Together 2018.
    outcome: no plan
`));

  it('of whom one is told apart give one each', () =>
    expectFindings(`
as at: 1 June 2024

people:
    Ben: child
    Ana: child

12 April 2019: strategy discussion about Ben and Ana
               ^^^^^^^^^^^^^^^^^^^ error cp/child-seen: Child seen (Ben): not recorded in this chronology between the strategy discussion (12 April 2019) and the initial child protection conference (8 May 2019). Children Act 1989 s47(4).
               ^^^^^^^^^^^^^^^^^^^ error cp/child-seen: Child seen (Ana): not recorded in this chronology between the strategy discussion (12 April 2019) and the initial child protection conference (13 May 2019). Children Act 1989 s47(4).
    outcome: section 47 enquiry
8 May 2019: ICPC about Ben
    outcome: no plan
13 May 2019: ICPC about Ana
^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference about Ana 3 working days late: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 13 May 2019. Working Together 2018.
    outcome: no plan
`));
});
