import { expectFindings } from '../../support/expectFindings.js';

describe('an account', () => {
  const onOne =
    'info cp/icpc-15: Initial child protection conference late only on the account of the Council: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 10 May 2019.';
  const told = (...accounts: readonly string[]): string => `
as at: 1 June 2024

17 April 2019: strategy discussion
    outcome: section 47 enquiry
${accounts.map((account) => `    account: ${account}\n`).join('')}10 May 2019: ICPC
^^^^^^^^^^^ ${onOne}
    outcome: no plan
`;

  it('that stands alone stands against what the entry says itself', () => expectFindings(told('12 April 2019, the Council'), 'cp/icpc-15'));

  it("that nobody gives is judged as nobody's", () => expectFindings(told('12 April 2019, the Council', '17 April 2019'), 'cp/icpc-15'));

  it('in plain words is shown, and gives no day', () =>
    expectFindings(told('12 April 2019, the Council', 'nobody told him, Mr B'), 'cp/icpc-15'));

  it('stands against another one, and what the entry says itself only sums them up', () =>
    expectFindings(
      `
as at: 1 June 2024

17 April 2019: strategy discussion
    outcome: section 47 enquiry
    account: 12 April 2019, the Council
    account: 11 April 2019, Mr B
10 May 2019: ICPC
^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 2 to 3 working days late: due 7 to 8 May 2019 (15 working days from the strategy discussion of 12 April 2019 (the Council) or 11 April 2019 (Mr B)), recorded 10 May 2019. Working Together 2018.
    outcome: no plan
`,
      'cp/icpc-15',
    ));
});

describe('a start that was not, on one of two accounts', () => {
  it('has its day, and the edition of its source, from the other', () =>
    expectFindings(
      `
as at: 1 June 2024

11 December 2023: strategy discussion
^^^^^^^^^^^^^^^^ info cp/icpc-15: Initial child protection conference not recorded in this chronology, and may be overdue: due 11 January 2024 (15 working days from the strategy discussion of 18 December 2023); overdue only on the account of the Council. Working Together 2023.
    outcome: section 47 enquiry
    account: 18 December 2023, the Council
    account: not done, Mr B
`,
      'cp/icpc-15',
    ));
});

describe('what is not done on accounts', () => {
  const referral = (...accounts: readonly string[]): string => `
as at: 1 June 2024
procedures: child protection

people:
    C: child

1 July 2019: referral about C
2 July 2019: referral decision about C
${accounts.map((account) => `${account}\n`).join('')}    except: cp/assessment-45 because it is not what is tested
`;

  it('is not done on that of one party alone, and depends', () =>
    expectFindings(
      referral(
        '^^^^^^^^^^^ info cp/referral-decision: Referral decision not done on the account of Mr B: due 2 July 2019 (1 working day from the referral of 1 July 2019).',
        '    account: not done, Mr B',
      ),
      'cp/referral-decision',
    ));

  it('is not done where all parties say so, as if it had that status', () =>
    expectFindings(
      referral(
        '             ^^^^^^^^^^^^^^^^^ warning cp/referral-decision: Referral decision recorded as not done: due 2 July 2019 (1 working day from the referral of 1 July 2019). Working Together 2018.',
        '    account: not done, Mr B',
        '    account: not done, the Council',
      ),
      'cp/referral-decision',
    ));
});
