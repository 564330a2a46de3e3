import { expectFindings } from '../../support/expectFindings.js';

describe('case/not-read', () => {
  it('says what was not read, and takes the step as not certain', () =>
    expectFindings(
      `
10 July 2019: interview not held with Mr B
                        ^^^^^^^^ info case/not-read: Not read: "not held". So "interview" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.
`,
      'case/not-read',
    ));

  it('says so of words that are no clause', () =>
    expectFindings(
      `
10 July 2019: home visit in the evening to Mr B
                         ^^^^^^^^^^^^^^ info case/not-read: Not read: "in the evening". So "home visit" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.
`,
      'case/not-read',
    ));

  it('takes words in brackets as a remark', () =>
    expectFindings(
      `
10 July 2019: home visit (in the evening) to Mr B
`,
      'case/not-read',
    ));

  it('says so of a day that is tied to the entry above, where there is none', () =>
    expectFindings(
      `
the next day: letter
^^^^^^^^^^^^ info case/not-read: "the next day" is tied to the entry above, and there is none that happened. Write a date, or tie it to a label.
10 July 2019: letter
the next day: letter
`,
      'case/not-read',
    ));

  it('knows the statuses', () =>
    expectFindings(
      `
10 July 2019: referral; status: maybe
                                ^^^^^ info case/not-read: "maybe" is not a status. Write one of: not done, no evidence, asserted, disputed, planned, cancelled, done.
`,
      'case/not-read',
    ));

  it('asks for the reason of an exception', () =>
    expectFindings(
      `
10 July 2019: referral
    except: cp/icpc-15
            ^^^^^^^^^^ info case/not-read: This does not say why the rule is set aside. Add "because" and the reason after it.
`,
      'case/not-read',
    ));

  it('takes "of" right behind the step for "about", and elsewhere for part of a name', () =>
    expectFindings(
      `
as at: 1 July 2022

people:
    Baby: child, born 10 June 2022
    Ms C: mother of Baby

10 June 2022: birth of Baby
11 June 2022: visit to mother of Baby
`,
      'case/',
    ));

  it('does not take for done what a clause says did not happen', () =>
    expectFindings(
      `
as at: 1 July 2022

people:
    C: child
    Mr B: father of C

10 June 2022: interview with Mr B not held
                                  ^^^^^^^^ info case/not-read: Not read: "not held". So "interview" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.
11 June 2022: core group about C didn’t meet
                                 ^^^^^^^^^^^ info case/not-read: Not read: "didn’t meet". So "core group" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.
12 June 2022: home visit to C was cancelled
                              ^^^^^^^^^^^^^ info case/not-read: Not read: "was cancelled". So "home visit" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.
13 June 2022: interview with Mr B not held
    status: not done
`,
      'case/',
    ));

  it('does not take for done what had still to be done, nor take the person for somebody else', () =>
    expectFindings(
      `
as at: 1 July 2022

people:
    C: child
    Mr B: father of C

10 June 2022: interview with Mr B to be arranged
                                     ^^^^^^^^^^^ info case/not-read: Not read: "be arranged". So "interview" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.
11 June 2022: home visit to C, no answer
                               ^^^^^^^^^ info case/not-read: Not read: "no answer". So "home visit" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.
12 June 2022: home visit to C at school (in the afternoon)
13 June 2022: letter to Mr B's solicitor
`,
      ['case/not-read', 'case/unknown-person'],
    ));

  it('brings nothing into play for certain by a conference that was perhaps not held', () =>
    expectFindings(
      `
as at: 1 July 2022

people:
    C: child
    Mr B: father of C

2 March 2022: ICPC about C adjourned
              ^^^^ info cp/report-shared: Only if the initial child protection conference, which is not read in full, is accepted: Conference report shared with Mr B: not recorded in this chronology before the initial child protection conference (2 March 2022). Working Together 2018.
3 March 2022: ICPC about C
              ^^^^ info cp/report-shared: Only if the initial child protection conference, which is not read in full, is accepted: Conference report shared with Mr B: not recorded in this chronology before the initial child protection conference (3 March 2022). Working Together 2018.
    status: did not happen
`,
      'cp/report-shared',
    ));

  it('says so of an outcome that no check knows, where one is asked for', () =>
    expectFindings(
      `
people:
    C: child
    D: child

30 May 2023: ICPC about C and D
    outcome: Child protection plan for both children (neglect)
31 May 2023: ICPC about C and D
    outcome: a plan was considered
             ^^^^^^^^^^^^^^^^^^^^^ info case/not-read: This is no outcome that the checks know. If it was one of "child protection plan", "no plan", write that; otherwise leave it as it is.
1 June 2023: core group about C
    outcome: all went well
`,
      'case/not-read',
    ));
});
