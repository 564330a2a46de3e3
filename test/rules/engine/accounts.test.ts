import { expectFindings } from '../../support/expectFindings.js';

describe('an account', () => {
  const late =
    'warning cp/icpc-15: Initial child protection conference 2 working days late: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 10 May 2019. Working Together 2018.';
  const told = (...accounts: readonly string[]): string => `
as at: 1 June 2024

17 April 2019: strategy discussion
    outcome: section 47 enquiry
${accounts.map((account) => `    account: ${account}\n`).join('')}10 May 2019: ICPC
^^^^^^^^^^^ ${late}
    outcome: no plan
`;

  it("that nobody gives is judged as nobody's", () => expectFindings(told('12 April 2019, the Council', '17 April 2019'), 'cp/icpc-15'));

  it('in plain words is shown, and gives no day, not even that of the entry', () =>
    expectFindings(told('12 April 2019, the Council', 'nobody told him, Mr B'), 'cp/icpc-15'));
});
