import { expectFindings } from '../../support/expectFindings.js';

describe('case/unknown-person', () => {
  it('offers the person who was probably meant', () =>
    expectFindings(
      `
people:
    C: child
    Mr B: father of C

10 July 2019: interview with Mr E
                             ^^^^ info case/unknown-person: Mr E is not in the list under "people:". Did you mean Mr B?
`,
      'case/unknown-person',
    ));

  it('offers to declare them', () =>
    expectFindings(
      `
people:
    C: child
    Mr B: father of C

10 July 2019: interview with Ms Quill and the school
                             ^^^^^^^^ info case/unknown-person: Ms Quill is not in the list under "people:". Add a line for them there, so that the checks know who they are.
`,
      'case/unknown-person',
    ));

  it('offers no name that would be read otherwise in a clause', () =>
    expectFindings(
      `
people:
    C, : child

10 July 2019: strategy discussion about C
                                        ^ info case/unknown-person: C is not in the list under "people:". Add a line for them there, so that the checks know who they are.
`,
      'case/unknown-person',
    ));

  it('asks about nobody where nobody is declared', () =>
    expectFindings(
      `
10 July 2019: interview with Mr E
`,
      'case/unknown-person',
    ));
});
