import { expectFindings } from '../../support/expectFindings.js';

describe('an entry at the edge of the time in which something has to happen', () => {
  const family = `as at: 1 June 2024

people:
    C: child
`;

  it('may be in it where one of its two days is', () =>
    expectFindings(
      `${family}
9 July 2019 or 10 July 2019: home visit to C
                             ^^^^^^^^^^ info cp/child-seen: Child seen (C): met only if this was on or after the referral (10 July 2019) and on or before "section 47 enquiry completed" (26 July 2019).
10 July 2019: referral about C
24 July 2019: strategy discussion about C
    outcome: section 47 enquiry
26 July 2019: section 47 enquiry completed about C
`,
      'cp/child-seen',
    ));

  it('is not in it where the file has it before what opens it, though both can be of one day', () =>
    expectFindings(
      `${family}
after 8 July 2019, by @referral: home visit to C
10 July 2019: referral about C @referral
24 July 2019: strategy discussion about C
              ^^^^^^^^^^^^^^^^^^^ error cp/child-seen: Child seen (C): not recorded in this chronology between the referral (10 July 2019) and "section 47 enquiry completed" (26 July 2019). Children Act 1989 s47(4).
    outcome: section 47 enquiry
26 July 2019: section 47 enquiry completed about C
`,
      'cp/child-seen',
    ));

  it('records that nothing happened up to the last day on which it can have ended', () =>
    expectFindings(
      `${family}
10 July 2019: referral about C
11 July 2019: strategy discussion about C
    outcome: section 47 enquiry
19 July 2019: home visit to C
              ^^^^^^^^^^ error cp/child-seen: Child seen (C) between the referral (10 July 2019) and "section 47 enquiry completed" (between 15 and 26 July 2019): recorded as not done. Children Act 1989 s47(4).
    status: not done
between 15 and 26 July 2019: section 47 enquiry completed about C
`,
      'cp/child-seen',
    ));
});

describe('of two that can have started a clock', () => {
  it('the one that certainly did is asked, and not the one of which that is not recorded', () =>
    expectFindings(
      `
as at: 1 June 2024

1 July 2019: strategy discussion
3 July 2019: strategy discussion
    outcome: section 47 enquiry
25 July 2019: ICPC
^^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 1 working day late: due 24 July 2019 (15 working days from the strategy discussion of 3 July 2019), recorded 25 July 2019. Working Together 2018.
    outcome: no plan
`,
      'cp/icpc-15',
    ));

  it('the nearest earlier one is answered, and the next one by the next', () =>
    expectFindings(
      `
as at: 1 June 2024

1 July 2019: strategy discussion
    outcome: section 47 enquiry
20 July 2019: ICPC
    outcome: no plan
2 March 2020: strategy discussion
    outcome: section 47 enquiry
24 March 2020: ICPC
^^^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 1 working day late: due 23 March 2020 (15 working days from the strategy discussion of 2 March 2020), recorded 24 March 2020. Working Together 2018.
    outcome: no plan
`,
      'cp/icpc-15',
    ));
});

describe('two entries of which one should come first', () => {
  it('are in order only on the account of who says that the first happened', () =>
    expectFindings(
      `
as at: 1 June 2024

1 July 2019: strategy discussion
    account: 1 July 2019, the Council
    account: not done, Mr B
20 July 2019: section 47 enquiry completed
^^^^^^^^^^^^ info cp/strategy-first: Strategy discussion: before "section 47 enquiry completed" (20 July 2019) only on the account of the Council.
`,
      'cp/strategy-first',
    ));

  it('may be in the wrong order by a day', () =>
    expectFindings(
      `
as at: 1 June 2024

10 July 2019: section 47 enquiry completed
^^^^^^^^^^^^ info cp/strategy-first: Depends on imprecise dates: in order only if the strategy discussion (9 July 2019 or 11 July 2019) came before "section 47 enquiry completed" (10 July 2019).
9 July 2019 or 11 July 2019: strategy discussion
`,
      'cp/strategy-first',
    ));

  it('are not told apart where they can be of one day', () =>
    expectFindings(
      `
as at: 1 June 2024

between 11 and 15 July 2019: section 47 enquiry
14 July 2019: section 47 enquiry
`,
      'case/plausible-enquiries',
    ));
});

describe('a talk with a parent about one child', () => {
  it('is none about another', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    D: child
    Mr B: father of C, D

1 July 2019: strategy discussion about C
             ^^^^^^^^^^^^^^^^^^^ warning cp/parents-interviewed: Interview with Mr B not recorded in this chronology between the strategy discussion (1 July 2019) and "section 47 enquiry completed" (20 July 2019). Working Together 2018.
    outcome: section 47 enquiry
1 July 2019: strategy discussion about D
    outcome: section 47 enquiry
5 July 2019: interview with Mr B about D
20 July 2019: section 47 enquiry completed about C
20 July 2019: section 47 enquiry completed about D
`,
      'cp/parents-interviewed',
    ));
});

describe('the edition where accounts differ', () => {
  it('is either of those in force on the days that are told', () =>
    expectFindings(
      `
as at: 1 June 2024

11 December 2023: strategy discussion
    outcome: section 47 enquiry
    account: 11 December 2023, the Council
    account: 18 December 2023, Mr B
31 January 2024: ICPC
^^^^^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 14 to 19 working days late: due 4 to 11 January 2024 (15 working days from the strategy discussion of 11 December 2023 (the Council) or 18 December 2023 (Mr B)), recorded 31 January 2024. Working Together 2018 or Working Together 2023.
    outcome: no plan
`,
      'cp/icpc-15',
    ));
});
