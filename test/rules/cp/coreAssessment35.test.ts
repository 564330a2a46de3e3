import { expectFindings } from '../../support/expectFindings.js';

describe('cp/core-assessment-35', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2014

5 September 2011: core assessment started
24 October 2011: core assessment completed
`,
      'cp/core-assessment-35',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2014

5 September 2011: core assessment started
25 October 2011: core assessment completed
^^^^^^^^^^^^^^^ warning cp/core-assessment-35: Core assessment completed 1 working day late: due 24 October 2011 (35 working days from "core assessment started" of 5 September 2011), recorded 25 October 2011. Working Together 2010.
`,
      'cp/core-assessment-35',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2014

5 September 2011: core assessment started
October 2011: core assessment completed
^^^^^^^^^^^^ info cp/core-assessment-35: Depends on an imprecise date: in time only if "core assessment completed" was on or before 24 October 2011.
`,
      'cp/core-assessment-35',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2014

5 September 2011: referral
6 September 2011: referral decision
    outcome: no further action
`,
      'cp/core-assessment-35',
    ));
});
