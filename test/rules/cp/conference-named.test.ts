import { expectFindings } from '../../support/expectFindings.js';

describe('cp/conference-named', () => {
  it('asks of an invitation that calls the first conference a review', () =>
    expectFindings(
      `
29 July 2019: conference notice
    named as: review conference
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning cp/conference-named: It was called a review, and no earlier conference is recorded. Ombudsman 20 003 907.
6 August 2019: ICPC; outcome: no plan
`,
      'cp/conference-named',
    ));

  it('knows a review by its initials', () =>
    expectFindings(
      `
6 August 2019: ICPC; outcome: no plan; named as: RCPC
                                       ^^^^^^^^^^^^^^ warning cp/conference-named: It was called a review, and no earlier conference is recorded. Ombudsman 20 003 907.
`,
      'cp/conference-named',
    ));

  it('asks of each such entry', () =>
    expectFindings(
      `
29 July 2019: conference notice
    named as: Review Child Protection Conference
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning cp/conference-named: It was called a review, and no earlier conference is recorded. Ombudsman 20 003 907.
6 August 2019: ICPC; outcome: no plan
    named as: review
    ^^^^^^^^^^^^^^^^ warning cp/conference-named: It was called a review, and no earlier conference is recorded. Ombudsman 20 003 907.
`,
      'cp/conference-named',
    ));

  it('does not rest on an asserted invitation', () =>
    expectFindings(
      `
29 July 2019: conference notice
    named as: review conference
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info cp/conference-named: It was called a review, and no earlier conference is recorded. That counts only if this entry, which is only asserted, is accepted.
    status: asserted
6 August 2019: ICPC; outcome: no plan
`,
      'cp/conference-named',
    ));

  it('is met by the right name, and by none', () =>
    expectFindings(
      `
29 July 2019: conference notice; named as: initial child protection conference
1 August 2019: conference called
6 August 2019: ICPC; outcome: no plan
`,
      'cp/conference-named',
    ));

  it('says nothing after a first conference', () =>
    expectFindings(
      `
as at: 1 December 2019

6 August 2019: ICPC; outcome: child protection plan
19 August 2019: core group
21 October 2019: conference notice; named as: review conference
4 November 2019: review child protection conference; outcome: plan ended
`,
      'cp/conference-named',
    ));

  it('is set aside', () =>
    expectFindings(
      `
29 July 2019: conference notice
    named as: review conference
    except: cp/conference-named because the family had a plan elsewhere
6 August 2019: ICPC; outcome: no plan
`,
      'cp/conference-named',
    ));
});
