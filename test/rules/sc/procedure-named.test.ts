import { expectFindings } from '../../support/expectFindings.js';

describe('sc/procedure-named', () => {
  it('asks once, and holds back what rests on it', () =>
    expectFindings(
      `
2 September 2019: complaint
                  ^^^^^^^^^ info sc/procedure-named: Stages are recorded, and not under which procedure the complaint was taken. Say whether it was the statutory procedure for children or the corporate one.
1 November 2019: stage 1 response
1 December 2019: stage 2 request
`,
      'sc/procedure-named',
    ));

  it('is met at the complaint, or at the step', () =>
    expectFindings(
      `
2 September 2019: complaint @a; procedure: corporate
3 September 2019: complaint @b
16 September 2019: stage 1 response re @a
16 September 2019: stage 1 response re @b; procedure: corporate
`,
      'sc/procedure-named',
    ));

  it('asks of each complaint by itself', () =>
    expectFindings(
      `
2 September 2019: complaint @a
                  ^^^^^^^^^ info sc/procedure-named: Stages are recorded, and not under which procedure the complaint was taken. Say whether it was the statutory procedure for children or the corporate one.
3 September 2019: complaint @b; procedure: corporate
16 September 2019: stage 1 response re @a
16 September 2019: stage 1 response re @b
`,
      'sc/procedure-named',
    ));

  it('asks at the step where no complaint is recorded', () =>
    expectFindings(
      `
16 September 2019: stage 1 response
                   ^^^^^^^^^^^^^^^^ info sc/procedure-named: Stages are recorded, and not under which procedure the complaint was taken. Say whether it was the statutory procedure for children or the corporate one.
`,
      'sc/procedure-named',
    ));

  it('does not apply to a complaint with no stages', () =>
    expectFindings(
      `
2 September 2019: complaint
5 September 2019: complaint withdrawn
`,
      'sc/procedure-named',
    ));

  it('is set aside', () =>
    expectFindings(
      `
2 September 2019: complaint
    except: sc/procedure-named because the letter is lost
16 September 2019: stage 1 response
`,
      'sc/procedure-named',
    ));
});
