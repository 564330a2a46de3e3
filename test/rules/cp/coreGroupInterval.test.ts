import { expectFindings } from '../../support/expectFindings.js';

describe('cp/core-group-interval', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024
core group interval: 6 weeks

6 August 2019: ICPC
    outcome: child protection plan
20 August 2019: core group
1 October 2019: core group
4 November 2019: review child protection conference
    outcome: plan ended
`,
      'cp/core-group-interval',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024
core group interval: 6 weeks

6 August 2019: ICPC
    outcome: child protection plan
20 August 2019: core group
2 October 2019: core group
^^^^^^^^^^^^^^ warning cp/core-group-interval: Core group 1 day late: due 1 October 2019 (6 weeks from the core group of 20 August 2019), recorded 2 October 2019. Local procedures.
4 November 2019: review child protection conference
    outcome: plan ended
`,
      'cp/core-group-interval',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024
core group interval: 6 weeks

6 August 2019: ICPC
    outcome: child protection plan
20 August 2019: core group
between 20 September and 20 October 2019: core group
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info cp/core-group-interval: Depends on an imprecise date: in time only if the core group was on or before 1 October 2019.
4 November 2019: review child protection conference
    outcome: plan ended
`,
      'cp/core-group-interval',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

6 August 2019: ICPC
    outcome: child protection plan
20 August 2019: core group
`,
      'cp/core-group-interval',
    ));
});
