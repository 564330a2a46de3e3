import { expectFindings } from '../../support/expectFindings.js';

describe('cp/child-seen', () => {
  it('is met on the first and on the last day', () =>
    expectFindings(
      `
people:
    Amy: child
    Ben: child

12 June 2019: referral
12 June 2019: child seen about Amy
10 July 2019: strategy discussion; outcome: section 47 enquiry
26 July 2019: child seen about Ben
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/child-seen',
    ));

  it('is met for each child by a visit that names none', () =>
    expectFindings(
      `
people:
    Amy: child
    Ben: child

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
12 July 2019: home visit
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/child-seen',
    ));

  it('is not met the day before the referral or the day after the end', () =>
    expectFindings(
      `
people:
    Amy: child
    Ben: child

11 June 2019: child seen about Amy
12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
              ^^^^^^^^^^^^^^^^^^^ error cp/child-seen: Child seen (Amy): not recorded in this chronology between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019). Children Act 1989 s47(4).
              ^^^^^^^^^^^^^^^^^^^ error cp/child-seen: Child seen (Ben): not recorded in this chronology between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019). Children Act 1989 s47(4).
26 July 2019: section 47 enquiry completed; outcome: no conference
27 July 2019: child seen about Ben
`,
      'cp/child-seen',
    ));

  it('only tells of it in a summary', () =>
    expectFindings(
      `
coverage: summary

people:
    C: child

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
              ^^^^^^^^^^^^^^^^^^^ info cp/child-seen: Child seen (C): not recorded in this chronology between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019). Children Act 1989 s47(4).
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/child-seen',
    ));

  it('depends on an imprecise date', () =>
    expectFindings(
      `
people:
    C: child

late July 2019: child seen about C
                ^^^^^^^^^^ info cp/child-seen: Child seen (C): met only if this was on or after the referral (12 June 2019) and on or before "section 47 enquiry completed" (26 July 2019).
12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/child-seen',
    ));

  it('keeps apart: not done, looked for and not found', () =>
    expectFindings(
      `
people:
    Amy: child
    Ben: child

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
July 2019: child seen about Amy
           ^^^^^^^^^^ error cp/child-seen: Child seen (Amy) between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019): looked for in the records and not found. Children Act 1989 s47(4).
    status: no evidence
July 2019: child seen about Ben
           ^^^^^^^^^^ error cp/child-seen: Child seen (Ben) between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019): recorded as not done. Children Act 1989 s47(4). Reason recorded: "he was in hospital".
    status: not done
    because: he was in hospital
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/child-seen',
    ));

  it('does not take an interview with a parent that was not done for one with the child', () =>
    expectFindings(
      `
people:
    C: child
    Mr B: father of C

12 June 2019: referral
20 June 2019: home visit to C and Mr B
10 July 2019: strategy discussion; outcome: section 47 enquiry
July 2019: interview with Mr B
    status: not done
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/child-seen',
    ));

  it('does not rest on an asserted visit', () =>
    expectFindings(
      `
people:
    C: child

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
15 July 2019: child seen about C; status: asserted
              ^^^^^^^^^^ info cp/child-seen: Child seen (C): met only if this entry, which is only asserted, is accepted.
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/child-seen',
    ));

  it('depends on an outcome of the strategy discussion that is not recorded', () =>
    expectFindings(
      `
people:
    C: child

12 June 2019: referral
10 July 2019: strategy discussion
              ^^^^^^^^^^^^^^^^^^^ info cp/child-seen: Child seen (C): not recorded in this chronology between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019). Whether it was needed depends on what the strategy discussion decided, which is not recorded.
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/child-seen',
    ));

  it('is set aside for one child', () =>
    expectFindings(
      `
people:
    Amy: child
    Ben: child

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
              ^^^^^^^^^^^^^^^^^^^ error cp/child-seen: Child seen (Ben): not recorded in this chronology between the referral (12 June 2019) and "section 47 enquiry completed" (26 July 2019). Children Act 1989 s47(4).
    except: cp/child-seen for Amy because she was abroad
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/child-seen',
    ));

  it('ends with the conference where the end of the enquiries is not recorded', () =>
    expectFindings(
      `
people:
    C: child

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
              ^^^^^^^^^^^^^^^^^^^ error cp/child-seen: Child seen (C): not recorded in this chronology between the referral (12 June 2019) and the initial child protection conference (30 July 2019). Children Act 1989 s47(4).
30 July 2019: ICPC; outcome: no plan
`,
      'cp/child-seen',
    ));

  it('does not ask for an unborn child', () =>
    expectFindings(
      `
people:
    Baby: child, unborn

12 June 2019: referral
10 July 2019: strategy discussion; outcome: section 47 enquiry
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/child-seen',
    ));

  it('does not apply without enquiries', () =>
    expectFindings(
      `
people:
    C: child

12 June 2019: referral
10 July 2019: strategy discussion; outcome: no further action
26 July 2019: child in need plan
`,
      'cp/child-seen',
    ));
});
