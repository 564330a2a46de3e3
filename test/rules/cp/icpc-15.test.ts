import { expectFindings } from '../../support/expectFindings.js';

describe('cp/icpc-15', () => {
  it('is silent on the fifteenth working day', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
8 May 2019: ICPC; outcome: no plan
`,
      'cp/icpc-15',
    ));

  it('counts Easter and the May bank holiday out: one day past the limit', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
9 May 2019: ICPC; outcome: no plan
^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 1 working day late: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 9 May 2019. Working Together 2018.
`,
      'cp/icpc-15',
    ));

  it('asks, rather than accuses, when only the month is known', () =>
    expectFindings(
      `
July 2019: strategy discussion about C; outcome: section 47 enquiry
6 August 2019: ICPC about C
^^^^^^^^^^^^^ info cp/icpc-15: Depends on an imprecise date: in time only if the strategy discussion was on or after 16 July 2019.
`,
      'cp/icpc-15',
    ));

  it('asks for the day of the conference, when that is what is not known', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
May 2019: ICPC; outcome: no plan
^^^^^^^^ info cp/icpc-15: Depends on an imprecise date: in time only if the initial child protection conference was on or before 8 May 2019.
`,
      'cp/icpc-15',
    ));

  it('says how late at least and at most, when it is late on any day there can have been', () =>
    expectFindings(
      `
between 1 and 3 April 2019: strategy discussion; outcome: section 47 enquiry
late May 2019: ICPC; outcome: no plan
^^^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 16 to 25 working days late: due 24 to 26 April 2019 (15 working days from the strategy discussion between 1 and 3 April 2019), recorded late May 2019. Working Together 2018.
`,
      'cp/icpc-15',
    ));

  it('says no upper figure when only today bounds the conference', () =>
    expectFindings(
      `
5 April 2019: strategy discussion; outcome: section 47 enquiry
after 5 May 2019: ICPC; outcome: no plan
^^^^^^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference at least 3 working days late: due 30 April 2019 (15 working days from the strategy discussion of 5 April 2019), recorded on or after 6 May 2019. Working Together 2018.
`,
      'cp/icpc-15',
    ));

  it('calls probably late what is late on the usual reading only', () =>
    expectFindings(
      `
early April 2019: strategy discussion; outcome: section 47 enquiry
7 May 2019: ICPC; outcome: no plan
^^^^^^^^^^ info cp/icpc-15: Initial child protection conference probably late: due 24 April to 3 May 2019 (15 working days from the strategy discussion of early April 2019), recorded 7 May 2019. On the widest reading of the dates it could be in time.
`,
      'cp/icpc-15',
    ));

  it('misses a conference that is not recorded', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
^^^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference not recorded in this chronology: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019). Working Together 2018.
`,
      'cp/icpc-15',
    ));

  it('only tells of it in a summary', () =>
    expectFindings(
      `
coverage: summary

12 April 2019: strategy discussion; outcome: section 47 enquiry
^^^^^^^^^^^^^ info cp/icpc-15: Initial child protection conference not recorded in this chronology: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019). Working Together 2018.
`,
      'cp/icpc-15',
    ));

  it('is silent while it may still come', () =>
    expectFindings(
      `
as at: 8 May 2019

12 April 2019: strategy discussion; outcome: section 47 enquiry
`,
      'cp/icpc-15',
    ));

  it('says that it may be overdue when the day on which it was due is not certain', () =>
    expectFindings(
      `
as at: 8 May 2019

April 2019: strategy discussion; outcome: section 47 enquiry
^^^^^^^^^^ info cp/icpc-15: Initial child protection conference not recorded in this chronology, and may be overdue: due 24 April to 22 May 2019 (15 working days from the strategy discussion of April 2019). Working Together 2018.
`,
      'cp/icpc-15',
    ));

  it('tells a conference recorded as not done from one that is not recorded, in a summary too', () =>
    expectFindings(
      `
coverage: summary

12 April 2019: strategy discussion; outcome: section 47 enquiry
May 2019: ICPC
          ^^^^ warning cp/icpc-15: Initial child protection conference recorded as not done: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019). Working Together 2018. Reason recorded: "the child had died".
    status: not done
    because: the child had died
`,
      'cp/icpc-15',
    ));

  it('tells one that was looked for and not found', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
by 8 May 2019: ICPC; status: no evidence
               ^^^^ warning cp/icpc-15: Initial child protection conference looked for in the records and not found: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019). Working Together 2018.
`,
      'cp/icpc-15',
    ));

  it('takes nothing that was only planned for a conference', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
^^^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference not recorded in this chronology: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019). Working Together 2018.
8 May 2019: ICPC; status: planned
`,
      'cp/icpc-15',
    ));

  it('does not rest on an asserted conference', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
8 May 2019: ICPC; outcome: no plan; status: asserted
^^^^^^^^^^ info cp/icpc-15: Initial child protection conference: in time only if this entry, which is only asserted, is accepted; due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019).
`,
      'cp/icpc-15',
    ));

  it('does not accuse on a disputed conference', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
9 May 2019: ICPC; outcome: no plan; status: disputed
^^^^^^^^^^ info cp/icpc-15: Initial child protection conference 1 working day late if this entry, which is disputed, is accepted: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 9 May 2019.
`,
      'cp/icpc-15',
    ));

  it('does not accuse from an asserted strategy discussion', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry; status: asserted
9 May 2019: ICPC; outcome: no plan
^^^^^^^^^^ info cp/icpc-15: Initial child protection conference 1 working day late if the strategy discussion of 12 April 2019, which is only asserted, is accepted: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 9 May 2019.
`,
      'cp/icpc-15',
    ));

  it('does not miss a conference after an asserted strategy discussion', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry; status: asserted
^^^^^^^^^^^^^ info cp/icpc-15: Initial child protection conference not recorded in this chronology, and may be overdue: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019); depends on whether the strategy discussion of 12 April 2019, which is only asserted, is accepted. Working Together 2018.
`,
      'cp/icpc-15',
    ));

  it('does not rest on a conference with words that were not read', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
8 May 2019: ICPC in the town hall; outcome: no plan
^^^^^^^^^^ info cp/icpc-15: Initial child protection conference: in time only if this entry, which is not read in full, is accepted; due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019).
                 ^^^^^^^^^^^^^^^^ info case/not-read: Not read: "in the town hall". So "ICPC" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.
`,
      ['cp/icpc-15', 'case/not-read'],
    ));

  it('is set aside at the conference', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
9 May 2019: ICPC; outcome: no plan
    except: cp/icpc-15 because the family moved to another council
`,
      'cp/icpc-15',
    ));

  it('is set aside at the strategy discussion', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
    except: cp/icpc-15 because the family moved to another council
`,
      'cp/icpc-15',
    ));

  it('is set aside for the whole file', () =>
    expectFindings(
      `
except: cp/icpc-15 because the family moved to another council

12 April 2019: strategy discussion; outcome: section 47 enquiry
`,
      'cp/icpc-15',
    ));

  it('quotes a recorded reason, and weighs one step less', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
9 May 2019: ICPC
^^^^^^^^^^ info cp/icpc-15: Initial child protection conference 1 working day late: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 9 May 2019. Working Together 2018. Reason recorded: "the chair was ill".
    outcome: no plan
    because: the chair was ill.
`,
      'cp/icpc-15',
    ));

  it('is late on one account only', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
early May 2019: ICPC
^^^^^^^^^^^^^^ info cp/icpc-15: Initial child protection conference late only on the account of Mr B: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 10 May 2019.
    outcome: no plan
    account: 8 May 2019, the Council
    account: 10 May 2019, Mr B
`,
      'cp/icpc-15',
    ));

  it('is late on both accounts, by a day or by two', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
May 2019: ICPC
^^^^^^^^ warning cp/icpc-15: Initial child protection conference 1 to 2 working days late: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 9 May 2019 (the Council) or 10 May 2019 (Mr B). Working Together 2018.
    outcome: no plan
    account: 9 May 2019, the Council
    account: 10 May 2019, Mr B
`,
      'cp/icpc-15',
    ));

  it('is late from one account of the strategy discussion', () =>
    expectFindings(
      `
April 2019: strategy discussion
    outcome: section 47 enquiry
    account: 11 April 2019, the Council
    account: 12 April 2019, Mr B
8 May 2019: ICPC; outcome: no plan
^^^^^^^^^^ info cp/icpc-15: Initial child protection conference late only on the account of the Council: due 7 May 2019 (15 working days from the strategy discussion of 11 April 2019), recorded 8 May 2019.
`,
      'cp/icpc-15',
    ));

  it('did not happen on one account', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
3 May 2019: ICPC
^^^^^^^^^^ info cp/icpc-15: Initial child protection conference not done on the account of Mr B: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019).
    outcome: no plan
    account: 3 May 2019, the Council
    account: not done, Mr B
`,
      'cp/icpc-15',
    ));

  it('is not due after a strategy discussion with another outcome', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: no further action
9 July 2019: ICPC; outcome: no plan
`,
      'cp/icpc-15',
    ));

  it('is not due when the enquiries ended without one', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
26 April 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/icpc-15',
    ));

  it('depends on an outcome that is not recorded, once there is a conference', () =>
    expectFindings(
      `
12 April 2019: strategy discussion
9 July 2019: ICPC; outcome: no plan
^^^^^^^^^^^ info cp/icpc-15: Initial child protection conference depends on what the strategy discussion decided, which is not recorded: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 9 July 2019.
`,
      'cp/icpc-15',
    ));

  it('has nothing to ask when neither is recorded', () =>
    expectFindings(
      `
12 April 2019: strategy discussion
`,
      'cp/icpc-15',
    ));

  it('is judged for each child where the file tells them apart', () =>
    expectFindings(
      `
people:
    Amy: child
    Ben: child

12 April 2019: strategy discussion; outcome: section 47 enquiry
15 April 2019: home visit
8 May 2019: ICPC about Amy; outcome: no plan
10 May 2019: ICPC about Ben; outcome: no plan
^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference about Ben 2 working days late: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 10 May 2019. Working Together 2018.
`,
      'cp/icpc-15',
    ));

  it('is reported once for children who share it', () =>
    expectFindings(
      `
people:
    Amy: child
    Ben: child

12 April 2019: strategy discussion; outcome: section 47 enquiry
               ^^^^^^^^^^^^^^^^^^^ error cp/child-seen: Child seen (Amy): not recorded in this chronology between the strategy discussion (12 April 2019) and the initial child protection conference (10 May 2019). Children Act 1989 s47(4).
               ^^^^^^^^^^^^^^^^^^^ error cp/child-seen: Child seen (Ben): not recorded in this chronology between the strategy discussion (12 April 2019) and the initial child protection conference (10 May 2019). Children Act 1989 s47(4).
10 May 2019: ICPC; outcome: no plan
^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 2 working days late: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 10 May 2019. Working Together 2018.
`,
      ['cp/icpc-15', 'cp/child-seen'],
    ));

  it('names both strategy discussions when the verdict depends on which one counts', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
3 May 2019: strategy discussion; outcome: section 47 enquiry
20 May 2019: ICPC; outcome: no plan
^^^^^^^^^^^ info cp/icpc-15: Initial child protection conference depends on where its clock starts: late from the strategy discussion of 12 April 2019 (due 8 May 2019), in time from the strategy discussion of 3 May 2019 (due 28 May 2019); recorded 20 May 2019.
`,
      'cp/icpc-15',
    ));

  it('counts from the strategy discussion that led to enquiries', () =>
    expectFindings(
      `
March 2019: strategy discussion; outcome: child in need plan
12 April 2019: strategy discussion; outcome: section 47 enquiry
8 May 2019: ICPC; outcome: no plan
`,
      'cp/icpc-15',
    ));

  it('gives the figures of both strategy discussions when it is late from both', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
15 April 2019: strategy discussion; outcome: section 47 enquiry
20 May 2019: ICPC; outcome: no plan
^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 7 to 8 working days late: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019) or 9 May 2019 (from the strategy discussion of 15 April 2019), recorded 20 May 2019. Working Together 2018.
`,
      'cp/icpc-15',
    ));

  it('cites the edition in force on the day of the strategy discussion', () =>
    expectFindings(
      `
15 December 2023: strategy discussion; outcome: section 47 enquiry
10 June 2024: ICPC; outcome: no plan
^^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 104 working days late: due 10 January 2024 (15 working days from the strategy discussion of 15 December 2023), recorded 10 June 2024. Working Together 2023.
`,
      'cp/icpc-15',
    ));

  it('was in no edition before 15 April 2013', () =>
    expectFindings(
      `
10 April 2013: strategy discussion; outcome: section 47 enquiry
10 June 2013: ICPC; outcome: no plan
`,
      'cp/icpc-15',
    ));
});
