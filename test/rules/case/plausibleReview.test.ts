import { expectFindings } from '../../support/expectFindings.js';

describe('case/plausible-review', () => {
  it('says nothing where it is as it should be', () =>
    expectFindings(
      `
as at: 1 June 2024

6 August 2019: ICPC
    outcome: child protection plan
5 November 2019: review child protection conference
    outcome: plan ended
`,
      'case/plausible-review',
    ));

  it('reports it where it is not', () =>
    expectFindings(
      `
as at: 1 June 2024

6 August 2019: ICPC
    outcome: child protection plan
6 August 2019: review child protection conference
^^^^^^^^^^^^^ info case/plausible-review: ICPC (6 August 2019) recorded no earlier than the review child protection conference (6 August 2019) that it should come before. Children in Need Census rule 8841.
    outcome: plan continues
`,
      'case/plausible-review',
    ));

  it('leaves it open, and says nothing, where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

6 August 2019: ICPC
    outcome: child protection plan
August 2019: review child protection conference
    outcome: plan continues
`,
      'case/plausible-review',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

6 August 2019: ICPC
    outcome: no plan
`,
      'case/plausible-review',
    ));
});
