import { expectFindings } from '../../support/expectFindings.js';

describe('lg/agreed-action', () => {
  it('says nothing on the last day in time', () =>
    expectFindings(
      `
as at: 1 June 2024

18 April 2023: agreed action @apology
    due: 20 May 2023
20 May 2023: agreed action completed re @apology
`,
      'lg/agreed-action',
    ));

  it('reports it one day or working day later', () =>
    expectFindings(
      `
as at: 1 June 2024

18 April 2023: agreed action @apology
    due: 20 May 2023
21 May 2023: agreed action completed re @apology
^^^^^^^^^^^ error lg/agreed-action: What was promised 1 day late: due 20 May 2023 (as promised in the agreed action), recorded 21 May 2023. The action agreed with the Ombudsman.
`,
      'lg/agreed-action',
    ));

  it('asks where the day is not known exactly', () =>
    expectFindings(
      `
as at: 1 June 2024

18 April 2023: agreed action @apology
    due: 20 May 2023
May 2023: agreed action completed re @apology
^^^^^^^^ info lg/agreed-action: Depends on an imprecise date: in time only if "agreed action completed" was on or before 20 May 2023.
`,
      'lg/agreed-action',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

18 April 2023: agreed action
`,
      'lg/agreed-action',
    ));
});
