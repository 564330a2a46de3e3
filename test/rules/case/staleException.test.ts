import { expectFindings } from '../../support/expectFindings.js';

describe('case/stale-exception', () => {
  it('says nothing where there is nothing to say', () =>
    expectFindings(
      `
as at: 1 June 2024

12 April 2019: strategy discussion
    outcome: section 47 enquiry
    except: cp/icpc-15 because the family moved away
9 May 2019: ICPC
    outcome: no plan
`,
      'case/stale-exception',
    ));

  it('reports it', () =>
    expectFindings(
      `
as at: 1 June 2024

12 April 2019: strategy discussion
    outcome: section 47 enquiry
    except: cp/icpc-15 because the family moved away
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info case/stale-exception: cp/icpc-15 is set aside here, and reports nothing. Take the line out if it is no longer needed.
8 May 2019: ICPC
    outcome: no plan
`,
      'case/stale-exception',
    ));
});
