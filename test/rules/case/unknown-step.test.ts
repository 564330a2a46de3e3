import { expectFindings } from '../../support/expectFindings.js';

describe('case/unknown-step', () => {
  it('offers the step that was probably meant', () =>
    expectFindings(
      `
10 July 2019: stratgy discusion about C
              ^^^^^^^^^^^^^^^^^ info case/unknown-step: "stratgy discusion" is not a step that any check knows, so no check looks at this entry. Did you mean "strategy discussion"?
`,
      'case/unknown-step',
    ));

  it('has nothing to offer for words like no step', () =>
    expectFindings(
      `
10 July 2019: blurgh
              ^^^^^^ info case/unknown-step: "blurgh" is not a step that any check knows, so no check looks at this entry. Use a step that the checks know, or make it a note.
`,
      'case/unknown-step',
    ));

  it('asks for a step where there is none', () =>
    expectFindings(
      `
10 July 2019:
^^^^^^^^^^^^ info case/unknown-step: This entry has a date and no step. Write after the colon what happened, such as "referral about C".
`,
      'case/unknown-step',
    ));

  it('asks for the step first where an entry begins with a person', () =>
    expectFindings(
      `
people:
    C: child
    Ms D: mother of C

1 June 2022: Ms D asked for stage 2
             ^^^^^^^^^^^^^^^^^^^^^^ info case/unknown-step: This entry begins with a person, so no check looks at it. Begin with what happened: "asked for stage 2 by Ms D".
2 June 2022: Ms D interviewed
             ^^^^^^^^^^^^^^^^ info case/unknown-step: This entry begins with a person, so no check looks at it. Begin with what happened and name the person after it, as in "interview with Ms D".
`,
      'case/unknown-step',
    ));

  it('does not suggest the opposite of what is written', () =>
    expectFindings(
      `
1 June 2022: no strategy discussion held
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info case/unknown-step: "no strategy discussion held" is not a step that any check knows, so no check looks at this entry. Use a step that the checks know, or make it a note.
2 June 2022: attempted home visit
             ^^^^^^^^^^^^^^^^^^^^ info case/unknown-step: "attempted home visit" is not a step that any check knows, so no check looks at this entry. Use a step that the checks know, or make it a note.
`,
      'case/unknown-step',
    ));
});
