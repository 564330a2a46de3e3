import { expectFindings } from '../../support/expectFindings.js';

describe('sc/scope', () => {
  it('says nothing where it is as it should be', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
    subject: support for the family
`,
      'sc/scope',
    ));

  it('reports it where it is not', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: statutory
    subject: section 47 enquiries
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info sc/scope: This is outside what the statutory procedure covers, and the complaint was taken under it. Look for what the complainant was told of that. Once accepted, it goes on to stages 2 and 3.
`,
      'sc/scope',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

2 December 2019: complaint @complaint
    procedure: corporate
    subject: section 47 enquiries
`,
      'sc/scope',
    ));
});
