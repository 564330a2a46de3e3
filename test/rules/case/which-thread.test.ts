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

  it('takes an entry that names the complainant for one of their complaint', () =>
    expectFindings(
      `
people:
    A: child
    Ms X: complainant
    Mr Z: complainant

3 January 2023: complaint from Ms X about A
1 February 2023: complaint from Mr Z about A
10 February 2023: stage 1 response to Mr Z about A
14 February 2023: stage 2 request from Ms X
15 February 2023: letter about the complaint
16 February 2023: stage 1 response
                  ^^^^^^^^^^^^^^^^ info case/which-thread: This stage 1 response could belong to either of two complaints, so it answers neither with certainty. Write which one it belongs to, as in "re @c1".
`,
      'case/which-thread',
    ));

  it('still asks where one person made both', () =>
    expectFindings(
      `
people:
    Ms X: complainant

3 January 2023: complaint from Ms X
1 February 2023: complaint from Ms X
10 February 2023: stage 1 response to Ms X
                  ^^^^^^^^^^^^^^^^ info case/which-thread: This stage 1 response could belong to either of two complaints, so it answers neither with certainty. Write which one it belongs to, as in "re @c1".
`,
      'case/which-thread',
    ));
});
