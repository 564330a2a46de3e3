import assert from 'node:assert/strict';
import { judge } from '../../support/judge.js';
import { expectFindings } from '../../support/expectFindings.js';

describe('the source of what began on a day of which nothing says how early it was', () => {
  it('is the one that is named first, and no edition where it has none', () =>
    expectFindings(
      `
as at: 1 June 2024

1 September 2019: complaint from Mr B @c
    procedure: statutory
by 15 October 2019: stage 2 request re @c
                    ^^^^^^^^^^^^^^^ error sc/stage-2-started: Investigating officer appointed: not recorded in this chronology after the stage 2 request (by 15 October 2019). SI 2006/1738 reg 17.
`,
      'sc/stage-2-started',
    ));
});

describe('what has to come within some days', () => {
  const family = `as at: 1 June 2024
procedures: child protection, children's complaints

people:
    C: child
`;
  const decided = (...lines: readonly string[]) => expectFindings(`${family}\n${lines.join('\n')}\n`, 'cp/referral-decision');

  it('is not shown by what came before the clock started', () =>
    decided(
      '1 June 2019: home visit to C',
      '1 July 2019: referral about C',
      '8 July 2019: referral decision about C',
      '^^^^^^^^^^^ warning cp/referral-decision: Referral decision 4 working days late: due 2 July 2019 (1 working day from the referral of 1 July 2019), recorded 8 July 2019. Working Together 2018.',
    ));

  it('is shown by what followed in time', () =>
    decided('1 July 2019: referral about C', '2 July 2019: home visit to C', '8 July 2019: referral decision about C'));

  it('is answered by itself, where it is in time, and not by what followed', () => {
    const { evaluation } = judge(`${family}
1 July 2019: referral about C
2 July 2019: referral decision about C
2 July 2019: home visit to C
`);
    const found = evaluation.judgements.find(({ rule }) => rule.id === 'cp/referral-decision');
    assert.deepEqual([found?.verdict, found?.answer], ['in-time', 1]);
  });

  it('is not shown by that where it is recorded as not done', () =>
    decided(
      '1 July 2019: referral about C',
      '2 July 2019: strategy discussion about C',
      '3 July 2019: referral decision about C',
      '             ^^^^^^^^^^^^^^^^^ warning cp/referral-decision: Referral decision recorded as not done: due 2 July 2019 (1 working day from the referral of 1 July 2019). Working Together 2018.',
      '    status: not done',
    ));

  it('may be overdue from the start that has a day, where another has none', () =>
    expectFindings(
      `
as at: 24 July 2019

people:
    C: child

undated: strategy discussion about C
    outcome: section 47 enquiry
early July 2019: strategy discussion about C
^^^^^^^^^^^^^^^ info cp/icpc-15: Initial child protection conference not recorded in this chronology, and may be overdue: due 15 working days from the strategy discussion on a day not recorded or 22 to 31 July 2019 (from the strategy discussion of early July 2019). Working Together 2018.
    outcome: section 47 enquiry
`,
      'cp/icpc-15',
    ));

  it('is not asked about where nothing says how early it started', () =>
    expectFindings(
      `
as at: 20 July 2019

people:
    C: child

by 10 July 2019: strategy discussion about C
    outcome: section 47 enquiry
`,
      'cp/icpc-15',
    ));

  it('is late by so much, and no more, on the day on which the case is judged', () =>
    expectFindings(
      `
as at: 1 August 2019

people:
    C: child

10 July 2019: strategy discussion about C
    outcome: section 47 enquiry
1 August 2019: ICPC about C
^^^^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 1 working day late: due 31 July 2019 (15 working days from the strategy discussion of 10 July 2019), recorded 1 August 2019. Working Together 2018.
    outcome: no plan
`,
      'cp/icpc-15',
    ));

  it('can be set aside at any of its starts', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child

9 July 2019: strategy discussion about C
    outcome: section 47 enquiry
    except: cp/icpc-15 because the court asked for more time
10 July 2019: strategy discussion about C
    outcome: section 47 enquiry
15 August 2019: ICPC about C
    outcome: no plan
`,
      'cp/icpc-15',
    ));

  const complaint = (...lines: readonly string[]) =>
    expectFindings(
      `${family}
1 March 2022: complaint from Mr B @c
    procedure: statutory
${lines.join('\n')}
`,
      'sc/stage-1-20',
    );

  it('is not excused by what came after it, though both can be of one day', () =>
    complaint(
      'April 2022: stage 1 response re @c @answer',
      '^^^^^^^^^^ error sc/stage-1-20: Stage 1 response 3 to 21 working days late: due 29 March 2022 (20 working days from the complaint of 1 March 2022), recorded April 2022. SI 2006/1738 reg 14.',
      '2 days after @answer: complaint withdrawn re @c',
    ));

  it('is excused by what may have come before it', () =>
    complaint('April 2022: stage 1 response re @c', '10 April 2022: complaint withdrawn re @c'));
});
