import { expectFindings } from '../../support/expectFindings.js';

describe('cp/parents-interviewed', () => {
  it('is met for both parents, on the first and on the last day', () =>
    expectFindings(
      `
people:
    Mr B: father
    Ms D: mother

12 June 2019: referral
12 June 2019: interview with Mr B
10 July 2019: strategy discussion; outcome: section 47 enquiry
26 July 2019: home visit to Ms D
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/parents-interviewed',
    ));

  it('is not met the day before the referral or the day after the end', () =>
    expectFindings(
      `
people:
    Mr B: father
    Ms D: mother

11 June 2019: interview with Mr B
12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
              ^^^^^^^^^^^^^^^^^^^ warning cp/parents-interviewed: Interview with Mr B not recorded in this chronology between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019). Working Together 2018.
              ^^^^^^^^^^^^^^^^^^^ warning cp/parents-interviewed: Interview with Ms D not recorded in this chronology between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019). Working Together 2018.
26 July 2019: section 47 enquiry completed; outcome: no conference
27 July 2019: interview with Ms D
`,
      'cp/parents-interviewed',
    ));

  it('takes both parents, and Mr and Mrs', () =>
    expectFindings(
      `
people:
    Mr B: father
    Mrs B: mother

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
12 July 2019: interview with Mr and Mrs B
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/parents-interviewed',
    ));

  it('only tells of it in a summary', () =>
    expectFindings(
      `
coverage: summary

people:
    Mr B: father

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
              ^^^^^^^^^^^^^^^^^^^ info cp/parents-interviewed: Interview with Mr B not recorded in this chronology between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019). Working Together 2018.
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/parents-interviewed',
    ));

  it('takes the weight in a summary when it was looked for and not found', () =>
    expectFindings(
      `
coverage: summary

people:
    Mr B: father

12 June 2019: referral
10 July 2019: strategy discussion @strategy; outcome: section 47 enquiry
after @strategy, by @outcome: interview with Mr B
                              ^^^^^^^^^ warning cp/parents-interviewed: Interview with Mr B between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019): looked for in the records and not found. Working Together 2018.
    status: no evidence
26 July 2019: section 47 enquiry completed @outcome; outcome: no conference
`,
      'cp/parents-interviewed',
    ));

  it('quotes the reason for one that was not done', () =>
    expectFindings(
      `
people:
    Mr B: father

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
July 2019: interview with Mr B
           ^^^^^^^^^ warning cp/parents-interviewed: Interview with Mr B between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019): recorded as not done. Working Together 2018. Reason recorded: "the police asked for it".
    status: not done
    because: the police asked for it
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/parents-interviewed',
    ));

  it('never takes "interview not held" as done', () =>
    expectFindings(
      `
people:
    Mr B: father

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
11 July 2019: interview not held with Mr B
              ^^^^^^^^^ info cp/parents-interviewed: Interview with Mr B: met only if this entry, which is not read in full, is accepted.
                        ^^^^^^^^ info case/not-read: Not read: "not held". So "interview" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      ['cp/parents-interviewed', 'case/not-read'],
    ));

  it('never takes "interview (not held)" as done', () =>
    expectFindings(
      `
people:
    Mr B: father

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
11 July 2019: interview (not held) with Mr B
              ^^^^^^^^^ info cp/parents-interviewed: Interview with Mr B: met only if this entry, which is not read in full, is accepted.
                        ^^^^^^^^^^ info case/not-read: Not read: "(not held)". So "interview" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      ['cp/parents-interviewed', 'case/not-read'],
    ));

  it('takes a remark in brackets as no more than that', () =>
    expectFindings(
      `
people:
    Mr B: father

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
11 July 2019: interview (in prison) with Mr B
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/parents-interviewed',
    ));

  it('asks with whom an interview was', () =>
    expectFindings(
      `
people:
    Mr B: father

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
15 July 2019: interview
              ^^^^^^^^^ info cp/parents-interviewed: Interview with Mr B: this entry does not name Mr B. Write who it was with.
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/parents-interviewed',
    ));

  it('depends on an imprecise date', () =>
    expectFindings(
      `
people:
    Mr B: father

June 2019: interview with Mr B
           ^^^^^^^^^ info cp/parents-interviewed: Interview with Mr B: met only if this was on or after the referral (12 June 2019) and on or before "section 47 enquiry completed" (26 July 2019).
12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/parents-interviewed',
    ));

  it('does not rest on a disputed interview', () =>
    expectFindings(
      `
people:
    Mr B: father

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
15 July 2019: interview with Mr B; status: disputed
              ^^^^^^^^^ info cp/parents-interviewed: Interview with Mr B: met only if this entry, which is disputed, is accepted.
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/parents-interviewed',
    ));

  it('is met on one account only', () =>
    expectFindings(
      `
people:
    Mr B: father

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
15 July 2019: interview with Mr B
              ^^^^^^^^^ info cp/parents-interviewed: Interview with Mr B: met only on the account of the Council.
    account: 15 July 2019, the Council
    account: not done, Mr B
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/parents-interviewed',
    ));

  it('is met on every account, though the days differ', () =>
    expectFindings(
      `
people:
    Mr B: father

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
July 2019: interview with Mr B
    account: 15 July 2019, the Council
    account: 17 July 2019, Mr B
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/parents-interviewed',
    ));

  it('is set aside for one parent', () =>
    expectFindings(
      `
people:
    Mr B: father
    Ms D: mother

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
              ^^^^^^^^^^^^^^^^^^^ warning cp/parents-interviewed: Interview with Ms D not recorded in this chronology between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019). Working Together 2018.
    except: cp/parents-interviewed for Mr B because the police asked for it
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/parents-interviewed',
    ));

  it('is owed to no parent without parental responsibility, and to none of another child', () =>
    expectFindings(
      `
people:
    Amy: child
    Ben: child
    Mr B: father of Amy, no parental responsibility
    Mr E: father of Ben

12 June 2019: referral about Amy
20 June 2019: home visit to Amy
10 July 2019: strategy discussion about Amy; outcome: section 47 enquiry
26 July 2019: section 47 enquiry completed about Amy; outcome: no conference
`,
      'cp/parents-interviewed',
    ));

  it('does not count a telephone call', () =>
    expectFindings(
      `
people:
    Mr B: father

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
              ^^^^^^^^^^^^^^^^^^^ warning cp/parents-interviewed: Interview with Mr B not recorded in this chronology between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019). Working Together 2018.
15 July 2019: contact with Mr B by telephone
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/parents-interviewed',
    ));
});
