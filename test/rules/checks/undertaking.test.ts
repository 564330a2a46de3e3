import { expectFindings } from '../../support/expectFindings.js';

describe('a promise', () => {
  it('is kept by the first step that keeps it', () =>
    expectFindings(
      `
as at: 1 June 2024

1 July 2019: undertaking @promise
    due: 10 July 2019
5 July 2019: letter
    fulfils: @promise
20 July 2019: letter
    fulfils: @promise
`,
      'case/undertaking',
    ));

  it('is recorded as not kept by a step that did not happen', () =>
    expectFindings(
      `
as at: 1 June 2024

1 July 2019: undertaking @promise
    due: 10 July 2019
12 July 2019: payment re @promise
              ^^^^^^^ warning case/undertaking: What was promised recorded as not done: due 10 July 2019 (as promised in the undertaking). Ombudsman 20 008 827.
    status: not done
`,
      'case/undertaking',
    ));
});
