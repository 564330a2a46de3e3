import { expectFindings } from '../../support/expectFindings.js';

describe('cp/plan-ended-by-review', () => {
  it('says nothing where it is as it should be', () =>
    expectFindings(
      `
as at: 1 June 2024

6 August 2019: ICPC
    outcome: child protection plan
4 November 2019: review child protection conference
    outcome: plan ended
4 November 2019: child protection plan ended
`,
      'cp/plan-ended-by-review',
    ));

  it('reports it where it is not', () =>
    expectFindings(
      `
as at: 1 June 2024

6 August 2019: ICPC
    outcome: child protection plan
1 October 2019: child protection plan ended
^^^^^^^^^^^^^^ warning cp/plan-ended-by-review: Review child protection conference (4 November 2019) recorded after "child protection plan ended" (1 October 2019) that it should come before. Working Together 2018.
4 November 2019: review child protection conference
    outcome: plan ended
`,
      'cp/plan-ended-by-review',
    ));

  it('asks where that is not known', () =>
    expectFindings(
      `
as at: 1 June 2024

6 August 2019: ICPC
    outcome: child protection plan
4 November 2019: child protection plan ended
^^^^^^^^^^^^^^^ info cp/plan-ended-by-review: Depends on imprecise dates: in order only if the review child protection conference (November 2019) came before "child protection plan ended" (4 November 2019).
November 2019: review child protection conference
    outcome: plan ended
`,
      'cp/plan-ended-by-review',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

6 August 2019: ICPC
    outcome: no plan
`,
      'cp/plan-ended-by-review',
    ));
});
