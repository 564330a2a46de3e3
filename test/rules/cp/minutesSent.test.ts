import { expectFindings } from '../../support/expectFindings.js';

describe('cp/minutes-sent', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024
minutes: 15 working days

6 August 2019: ICPC
    outcome: no plan
28 August 2019: minutes sent
`,
      'cp/minutes-sent',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024
minutes: 15 working days

6 August 2019: ICPC
    outcome: no plan
29 August 2019: minutes sent
^^^^^^^^^^^^^^ warning cp/minutes-sent: Minutes sent 1 working day late: due 28 August 2019 (15 working days from the initial child protection conference of 6 August 2019), recorded 29 August 2019. Local procedures.
`,
      'cp/minutes-sent',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024
minutes: 15 working days

6 August 2019: ICPC
    outcome: no plan
August 2019: minutes sent
^^^^^^^^^^^ info cp/minutes-sent: Depends on an imprecise date: in time only if "minutes sent" was on or before 28 August 2019.
`,
      'cp/minutes-sent',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

6 August 2019: ICPC
    outcome: no plan
`,
      'cp/minutes-sent',
    ));
});
