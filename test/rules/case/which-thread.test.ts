import { expectFindings } from '../../support/expectFindings.js';

describe('case/which-thread', () => {
  it('asks about a step that could belong to either of two complaints', () =>
    expectFindings(
      `
2 September 2019: complaint @a; procedure: corporate
3 September 2019: complaint @b; procedure: corporate
10 September 2019: stage 1 response
                   ^^^^^^^^^^^^^^^^ info case/which-thread: This stage 1 response could belong to either of two complaints, so it answers neither with certainty. Write which one it belongs to, as in "re @a".
`,
      'case/which-thread',
    ));

  it('asks about one that could belong to any of three', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: corporate
3 September 2019: complaint; procedure: corporate
4 September 2019: complaint; procedure: corporate
10 September 2019: stage 1 response
                   ^^^^^^^^^^^^^^^^ info case/which-thread: This stage 1 response could belong to any of 3 complaints, so it answers none of them with certainty. Write which one it belongs to, as in "re @c1".
`,
      'case/which-thread',
    ));

  it('does not ask where there is one complaint, or only one above', () =>
    expectFindings(
      `
2 September 2019: complaint @a; procedure: corporate
10 September 2019: stage 1 response
3 October 2019: complaint @b; procedure: corporate
11 October 2019: stage 1 response re @b
`,
      'case/which-thread',
    ));
});
