import { expectFindings } from '../../support/expectFindings.js';

describe('the edition of the guidance', () => {
  it('is that of 2010 in a case of 2011: two assessments, and the last strategy discussion', () =>
    expectFindings(`
as at: 1 March 2012

5 September 2011: referral
6 September 2011: referral decision
    outcome: assessment
20 September 2011: initial assessment completed
^^^^^^^^^^^^^^^^^ warning cp/initial-assessment-10: Initial assessment completed 1 working day late: due 19 September 2011 (10 working days from the referral of 5 September 2011), recorded 20 September 2011. Working Together 2010.
21 September 2011: strategy discussion
    outcome: section 47 enquiry
28 September 2011: strategy discussion
    outcome: section 47 enquiry
20 October 2011: ICPC
^^^^^^^^^^^^^^^ warning cp/first-review-3-months: Review child protection conference not recorded in this chronology: due 20 January 2012 (3 months from the initial child protection conference of 20 October 2011). Working Together 2010.
^^^^^^^^^^^^^^^ warning cp/icpc-last-15: Initial child protection conference 1 working day late: due 19 October 2011 (15 working days from the strategy discussion of 28 September 2011), recorded 20 October 2011. Working Together 2010.
    outcome: child protection plan
10 November 2011: core group
^^^^^^^^^^^^^^^^ warning cp/core-group-10: Core group 5 working days late: due 3 November 2011 (10 working days from the initial child protection conference of 20 October 2011), recorded 10 November 2011. Working Together 2010.
`));

  it('is the later one from its first day on', () =>
    expectFindings(
      `
as at: 1 June 2014

15 April 2013: referral
^^^^^^^^^^^^^ warning cp/assessment-45: Assessment completed not recorded in this chronology: due 19 June 2013 (45 working days from the referral of 15 April 2013). Working Together 2013.
16 April 2013: referral decision
    outcome: assessment
`,
      'cp/',
    ));

  it('follows the trigger, and asks under both where its day can fall into either', () =>
    expectFindings(
      `
as at: 1 June 2014

April 2013: referral
^^^^^^^^^^ info cp/assessment-45: Only if the referral was on or after 15 April 2013, when this rule came into force: Assessment completed not recorded in this chronology: due 5 June to 4 July 2013 (45 working days from the referral of April 2013). Working Together 2013.
^^^^^^^^^^ info cp/initial-assessment-10: Only if the referral was on or before 14 April 2013, the last day on which this rule was in force: Initial assessment completed not recorded in this chronology: due 15 April to 15 May 2013 (10 working days from the referral of April 2013). Working Together 2010.
16 April 2013: referral decision
^^^^^^^^^^^^^ info cp/referral-decision: Depends on an imprecise date: in time only if the referral was on or after 15 April 2013.
    outcome: assessment
`,
      'cp/',
    ));

  it('is named with the next one where the trigger can fall into either and both ask the same', () =>
    expectFindings(
      `
as at: 1 June 2024

mid-December 2023: strategy discussion
    outcome: section 47 enquiry
31 January 2024: ICPC
^^^^^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 12 to 19 working days late: due 4 to 15 January 2024 (15 working days from the strategy discussion of mid-December 2023), recorded 31 January 2024. Working Together 2018 or Working Together 2023.
    outcome: no plan
`,
      'cp/icpc-15',
    ));

  it('is not the one that came into force between trigger and answer', () =>
    expectFindings(
      `
as at: 1 June 2024

6 September 2023: ICPC
    outcome: child protection plan
14 September 2023: core group
18 December 2023: review child protection conference
^^^^^^^^^^^^^^^^ warning cp/first-review-3-months: Review child protection conference 12 days late: due 6 December 2023 (3 months from the initial child protection conference of 6 September 2023), recorded 18 December 2023. Working Together 2018.
    outcome: plan ended
`,
      'cp/',
    ));
});

describe('the Complaint Handling Code', () => {
  it('asks nothing of a complaint before 1 April 2026', () =>
    expectFindings(
      `
as at: 1 November 2026

31 March 2026: complaint @complaint
    procedure: corporate
1 June 2026: complaint acknowledged re @complaint
`,
      'cc/acknowledged',
    ));

  it('asks from that day on', () =>
    expectFindings(
      `
as at: 1 November 2026

1 April 2026: complaint @complaint
    procedure: corporate
1 June 2026: complaint acknowledged re @complaint
^^^^^^^^^^^ warning cc/acknowledged-5: Complaint acknowledged 34 working days late: due 10 April 2026 (5 working days from the complaint of 1 April 2026), recorded 1 June 2026. Complaint Handling Code.
`,
      'cc/acknowledged',
    ));
});
