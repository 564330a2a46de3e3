import { expectFindings } from '../../support/expectFindings.js';

const statutory = `as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint`;

describe('a consequence', () => {
  it('of a conference that is not recorded at all is not reported beside it', () =>
    expectFindings(`
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

12 April 2019: strategy discussion about C
^^^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference not recorded in this chronology: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019). Working Together 2018.
    outcome: section 47 enquiry
`));

  it('is hidden by no conference that was merely late', () =>
    expectFindings(`
as at: 1 October 2019

12 April 2019: strategy discussion
    outcome: section 47 enquiry
15 May 2019: ICPC
^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 5 working days late: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 15 May 2019. Working Together 2018.
    outcome: child protection plan
7 June 2019: core group
^^^^^^^^^^^ warning cp/core-group-10: Core group 6 working days late: due 30 May 2019 (10 working days from the initial child protection conference of 15 May 2019), recorded 7 June 2019. Working Together 2018.
12 August 2019: review child protection conference
    outcome: plan ended
`));

  it('is hidden by no conference that is missing after another strategy discussion', () =>
    expectFindings(`
as at: 1 June 2024

4 March 2019: strategy discussion
    outcome: section 47 enquiry
18 March 2019: ICPC
    outcome: child protection plan
8 April 2019: core group
^^^^^^^^^^^^ warning cp/core-group-10: Core group 5 working days late: due 1 April 2019 (10 working days from the initial child protection conference of 18 March 2019), recorded 8 April 2019. Working Together 2018.
17 June 2019: review child protection conference
    outcome: plan ended
2 March 2020: strategy discussion
^^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference not recorded in this chronology: due 23 March 2020 (15 working days from the strategy discussion of 2 March 2020). Working Together 2018.
    outcome: section 47 enquiry
`));

  it('of a stage 2 that never started is not reported beside it: its times, its extension and stage 3', () =>
    expectFindings(`
${statutory}
10 February 2020: stage 2 refused re @complaint
                  ^^^^^^^^^^^^^^^ error sc/stage-2-started: Stage 2 refused, although it was asked for (stage 2 request, 31 January 2020). SI 2006/1738 reg 17.
2 March 2020: stage 3 request re @complaint
`));

  it('of a stage 2 that started late is reported', () =>
    expectFindings(`
${statutory}
10 February 2020: investigators appointed re @complaint
1 June 2020: stage 2 response re @complaint
^^^^^^^^^^^ error sc/stage-2-65: Stage 2 response 17 working days late: due 5 May 2020 (65 working days from the stage 2 request of 31 January 2020), recorded 1 June 2020. SI 2006/1738 reg 17.
    does not offer: stage 3
    ^^^^^^^^^^^^^^^^^^^^^^^ error sc/stage-3-offered: Stage 2 response does not offer stage 3. SI 2006/1738 regs 17 and 18.
`));

  it('of a second request is not hidden by the refusal of the first', () =>
    expectFindings(
      `
${statutory}
10 February 2020: stage 2 refused re @complaint
2 October 2020: stage 2 request re @complaint
12 October 2020: investigators appointed re @complaint
1 March 2021: stage 2 response re @complaint
^^^^^^^^^^^^ error sc/stage-2-65: Stage 2 response 38 to 208 working days late: due 5 May 2020 (65 working days from the stage 2 request of 31 January 2020) or 6 January 2021 (from the stage 2 request of 2 October 2020), recorded 1 March 2021. SI 2006/1738 reg 17.
    offers: stage 3
`,
      'sc/stage-2',
    ));

  it('of a missing decision on the referral is not reported beside it', () =>
    expectFindings(`
as at: 1 June 2024

12 June 2019: referral
^^^^^^^^^^^^ warning cp/referral-decision: Referral decision not recorded in this chronology: due 13 June 2019 (1 working day from the referral of 12 June 2019). Working Together 2018.
`));
});
