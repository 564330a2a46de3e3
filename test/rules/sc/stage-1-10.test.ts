import { expectFindings } from '../../support/expectFindings.js';

describe('sc/stage-1-10', () => {
  it('is silent on the tenth working day', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
16 September 2019: stage 1 response
`,
      'sc/stage-1-10',
    ));

  it('asks, one day later, whether there was an extension', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
17 September 2019: stage 1 response
^^^^^^^^^^^^^^^^^ info sc/stage-1-10: Stage 1 response after 10 working days: due 16 September 2019, recorded 17 September 2019. In time only if it was extended to 20 working days, and no extension is recorded.
`,
      'sc/stage-1-10',
    ));

  it('still asks on the twentieth', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
30 September 2019: stage 1 response
^^^^^^^^^^^^^^^^^ info sc/stage-1-10: Stage 1 response after 10 working days: due 16 September 2019, recorded 30 September 2019. In time only if it was extended to 20 working days, and no extension is recorded.
`,
      'sc/stage-1-10',
    ));

  it('leaves it to the outer limit after that', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
1 October 2019: stage 1 response
^^^^^^^^^^^^^^ error sc/stage-1-20: Stage 1 response 1 working day late: due 30 September 2019 (20 working days from the complaint of 2 September 2019), recorded 1 October 2019. SI 2006/1738 reg 14.
`,
      ['sc/stage-1-10', 'sc/stage-1-20'],
    ));

  it('is silent where an extension is recorded', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
10 September 2019: extension; because: it was complex
17 September 2019: stage 1 response
`,
      'sc/stage-1-10',
    ));

  it('asks while the outer limit still runs', () =>
    expectFindings(
      `
as at: 20 September 2019

2 September 2019: complaint; procedure: statutory
^^^^^^^^^^^^^^^^ info sc/stage-1-10: Stage 1 response not recorded within 10 working days: due 16 September 2019. In time only if it was extended to 20 working days, and no extension is recorded.
`,
      'sc/stage-1-10',
    ));

  it('depends on an imprecise date', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
mid-September 2019: stage 1 response
^^^^^^^^^^^^^^^^^^ info sc/stage-1-10: Depends on an imprecise date: in time only if the stage 1 response was on or before 16 September 2019.
`,
      'sc/stage-1-10',
    ));

  it('does not count while the complaint was suspended', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
4 September 2019: complaint suspended; because: court proceedings
4 November 2019: complaint resumed
14 November 2019: stage 1 response
`,
      'sc/stage-1-10',
    ));

  it('is set aside', () =>
    expectFindings(
      `
2 September 2019: complaint; procedure: statutory
17 September 2019: stage 1 response
    except: sc/stage-1-10 because an advocate was needed
`,
      'sc/stage-1-10',
    ));

  it('does not apply to a complaint under the corporate procedure, or one withdrawn', () =>
    expectFindings(
      `
2 September 2019: complaint @a; procedure: corporate
3 September 2019: complaint @b; procedure: statutory
5 September 2019: complaint withdrawn re @b
1 December 2019: stage 1 response re @a
`,
      'sc/stage-1-10',
    ));
});
