import { expectFindings } from '../../support/expectFindings.js';

describe('case/looks-like-step', () => {
  it('asks of a note that opens with a step, after a dash or a tab', () =>
    expectFindings(
      `
10 July 2019 - Strategy discussion with police
               ^^^^^^^^^^^^^^^^^^^ info case/looks-like-step: This is a note, so no check looks at it, although it begins with the step "strategy discussion". If it is that step, write a colon after the date.
10 July 2019	ICPC about C
             ^^^^ info case/looks-like-step: This is a note, so no check looks at it, although it begins with the step "initial child protection conference". If it is that step, write a colon after the date.
`,
      'case/looks-like-step',
    ));

  it('takes any other note as it is', () =>
    expectFindings(
      `
10 July 2019 - The school rang about the strategy discussion.
`,
      'case/looks-like-step',
    ));
});
