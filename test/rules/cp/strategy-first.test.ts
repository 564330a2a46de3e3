import { expectFindings } from '../../support/expectFindings.js';

describe('cp/strategy-first', () => {
  it('is met on the same day', () =>
    expectFindings(
      `
15 July 2019: section 47 enquiry
15 July 2019: strategy discussion; outcome: no further action; attended by: council, police
`,
      'cp/strategy-first',
    ));

  it('is not met one day later', () =>
    expectFindings(
      `
11 July 2019: section 47 enquiry
^^^^^^^^^^^^ warning cp/strategy-first: Strategy discussion (12 July 2019) recorded after the section 47 enquiry (11 July 2019) that it should come before. Working Together 2018.
12 July 2019: strategy discussion; outcome: no further action
`,
      'cp/strategy-first',
    ));

  it('is not met when the enquiries had begun and were still going on', () =>
    expectFindings(
      `
12 July 2019: strategy discussion; outcome: no further action
11 to 26 July 2019: section 47 enquiry
^^^^^^^^^^^^^^^^^^ warning cp/strategy-first: Strategy discussion (12 July 2019) recorded after the section 47 enquiry (11 July 2019) that it should come before. Working Together 2018.
`,
      'cp/strategy-first',
    ));

  it('misses one that is not recorded, once for the enquiries and their end', () =>
    expectFindings(
      `
15 July 2019: section 47 enquiry
              ^^^^^^^^^^^^^^^^^^ warning cp/strategy-first: Strategy discussion not recorded in this chronology before the section 47 enquiry (15 July 2019). Working Together 2018.
26 July 2019: section 47 enquiry completed; outcome: no conference
`,
      'cp/strategy-first',
    ));

  it('does not take the strategy discussion of later enquiries for that of the first', () =>
    expectFindings(
      `
15 July 2019: section 47 enquiry
              ^^^^^^^^^^^^^^^^^^ warning cp/strategy-first: Strategy discussion not recorded in this chronology before the section 47 enquiry (15 July 2019). Working Together 2018.
26 July 2019: section 47 enquiry completed; outcome: no conference
9 March 2020: strategy discussion; outcome: no further action
10 March 2020: section 47 enquiry
`,
      'cp/strategy-first',
    ));

  it('only tells of it in a summary', () =>
    expectFindings(
      `
coverage: summary

15 July 2019: section 47 enquiry
              ^^^^^^^^^^^^^^^^^^ info cp/strategy-first: Strategy discussion not recorded in this chronology before the section 47 enquiry (15 July 2019). Working Together 2018.
`,
      'cp/strategy-first',
    ));

  it('asks for the police, where it says who took part', () =>
    expectFindings(
      `
10 July 2019: strategy discussion; outcome: no further action
              ^^^^^^^^^^^^^^^^^^^ warning cp/strategy-first: Strategy discussion: police not recorded as taking part. Working Together 2018.
    attended by: council, health
15 July 2019: section 47 enquiry
`,
      'cp/strategy-first',
    ));

  it('tells one recorded as not done, with its reason', () =>
    expectFindings(
      `
14 July 2019: strategy discussion
              ^^^^^^^^^^^^^^^^^^^ warning cp/strategy-first: Strategy discussion before the section 47 enquiry (15 July 2019): recorded as not done. Working Together 2018. Reason recorded: "the police could not come".
    status: not done
    because: the police could not come
15 July 2019: section 47 enquiry
`,
      'cp/strategy-first',
    ));

  it('tells one that was looked for and not found, in a summary too', () =>
    expectFindings(
      `
coverage: summary

before 15 July 2019: strategy discussion
                     ^^^^^^^^^^^^^^^^^^^ warning cp/strategy-first: Strategy discussion before the section 47 enquiry (15 July 2019): looked for in the records and not found. Working Together 2018.
    status: no evidence
15 July 2019: section 47 enquiry
`,
      'cp/strategy-first',
    ));

  it('does not rest on an asserted one', () =>
    expectFindings(
      `
14 July 2019: strategy discussion; status: asserted; outcome: no further action
              ^^^^^^^^^^^^^^^^^^^ info cp/strategy-first: Strategy discussion: in order only if this entry, which is only asserted, is accepted.
15 July 2019: section 47 enquiry
`,
      'cp/strategy-first',
    ));

  it('depends on an imprecise date', () =>
    expectFindings(
      `
15 July 2019: section 47 enquiry
^^^^^^^^^^^^ info cp/strategy-first: Depends on imprecise dates: in order only if the strategy discussion (July 2019) came before the section 47 enquiry (15 July 2019).
July 2019: strategy discussion; outcome: no further action
`,
      'cp/strategy-first',
    ));

  it('takes the order of writing where the dates leave it open', () =>
    expectFindings(
      `
July 2019: strategy discussion; outcome: no further action
15 July 2019: section 47 enquiry
`,
      'cp/strategy-first',
    ));

  it('is met on one account only', () =>
    expectFindings(
      `
July 2019: strategy discussion
    outcome: no further action
    account: 14 July 2019, the Council
    account: 16 July 2019, Mr B
15 July 2019: section 47 enquiry
^^^^^^^^^^^^ info cp/strategy-first: Strategy discussion: before the section 47 enquiry (15 July 2019) only on the account of the Council.
`,
      'cp/strategy-first',
    ));

  it('is set aside, because emergency action came first', () =>
    expectFindings(
      `
15 July 2019: section 47 enquiry
    except: cp/strategy-first because the police protected the child that night
`,
      'cp/strategy-first',
    ));

  it('is judged for each child where the file tells them apart', () =>
    expectFindings(
      `
people:
    Amy: child
    Ben: child

10 July 2019: strategy discussion about Amy; outcome: no further action
12 July 2019: home visit
15 July 2019: section 47 enquiry about Amy and Ben
              ^^^^^^^^^^^^^^^^^^ warning cp/strategy-first: Strategy discussion about Ben not recorded in this chronology before the section 47 enquiry (15 July 2019). Working Together 2018.
`,
      'cp/strategy-first',
    ));

  it('does not apply without enquiries', () =>
    expectFindings(
      `
12 June 2019: referral
`,
      'cp/strategy-first',
    ));
});
