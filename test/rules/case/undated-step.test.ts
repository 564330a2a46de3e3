import { expectFindings } from '../../support/expectFindings.js';

describe('case/undated-step', () => {
  it('asks for a date that checks need', () =>
    expectFindings(
      `
undated: strategy discussion; outcome: no further action
^^^^^^^ info case/undated-step: No date is recorded for this strategy discussion, and 6 checks need it. Ask for the date, or write between which entries it was.
`,
      'case/undated-step',
    ));

  it('takes words in quotes for no date', () =>
    expectFindings(
      `
"at the start of term": strategy discussion; outcome: no further action
^^^^^^^^^^^^^^^^^^^^^^ info case/undated-step: No date is recorded for this strategy discussion, and 6 checks need it. Ask for the date, or write between which entries it was.
`,
      'case/undated-step',
    ));

  it('does not ask where there is a bound, or no check needs it', () =>
    expectFindings(
      `
by 10 July 2019: strategy discussion; outcome: no further action
undated: police attendance
`,
      'case/undated-step',
    ));

  it('still says what would settle it', () =>
    expectFindings(
      `
undated: strategy discussion; outcome: section 47 enquiry
^^^^^^^ info case/undated-step: No date is recorded for this strategy discussion, and 6 checks need it. Ask for the date, or write between which entries it was.
6 May 2019: ICPC; outcome: no plan
^^^^^^^^^^ info cp/icpc-15: Depends on an imprecise date: in time only if the strategy discussion was on or after 11 April 2019.
`,
      ['case/undated-step', 'cp/icpc-15'],
    ));

  it('is set aside at the entry', () =>
    expectFindings(
      `
undated: strategy discussion; outcome: no further action
    except: case/undated-step because nobody can say
`,
      'case/undated-step',
    ));
});
