import assert from 'node:assert/strict';
import { judge } from '../../support/judge.js';
import { expectFindings } from '../../support/expectFindings.js';

describe('what is asked of an entry by itself', () => {
  it('counts each of the roles that somebody has', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    Ms P: support worker, independent person

1 March 2022: complaint @c
    procedure: statutory
1 July 2022: stage 3 panel re @c
             ^^^^^^^^^^^^^ error sc/panel-independent: Somebody who took part in the stage 2 investigation is named at the panel. Ms P takes part. SI 2006/1738 reg 19.
    attended by: Ms P
`,
      'sc/panel-independent',
    ));

  it('does not count against an entry that is not accepted by all', () => {
    const said = (status: string): readonly string[] =>
      judge(`6 August 2022: ICPC\n${status}`)
        .evaluation.judgements.filter(({ rule }) => rule.id === 'case/plausible-weekend')
        .map((judgement) => `${judgement.verdict}: ${judgement.say().message}`);
    assert.deepEqual(said('    status: asserted\n'), ['in-time: The entry is not accepted by all.']);
    assert.match(said('')[0] ?? '', /^problem: .*6 August 2022 was at a weekend\.$/u);
  });

  it('is not said of a day at a weekend on one account alone', () =>
    expectFindings(
      `
as at: 1 June 2024

3 August 2019: ICPC
    outcome: no plan
    account: 5 August 2019, Mr B
`,
      'case/plausible-weekend',
    ));

  it('is not asked again of two that are of one day', () =>
    expectFindings(
      `
as at: 1 June 2024

10 July 2019: section 47 enquiry
10 July 2019: section 47 enquiry
`,
      'case/plausible-enquiries',
    ));

  it('is asked again where what should come between came before both', () =>
    expectFindings(
      `
as at: 1 June 2024

10 June 2019: section 47 enquiry completed
11 July 2019: section 47 enquiry
2 September 2019: section 47 enquiry
                  ^^^^^^^^^^^^^^^^^^ info case/plausible-enquiries: These enquiries begin before the end of the earlier ones is recorded. The earlier one was 11 July 2019.
`,
      'case/plausible-enquiries',
    ));

  it('is asked again of two that are of days that follow each other', () =>
    expectFindings(
      `
as at: 1 June 2024

10 July 2019: section 47 enquiry
11 July 2019: section 47 enquiry
              ^^^^^^^^^^^^^^^^^^ info case/plausible-enquiries: These enquiries begin before the end of the earlier ones is recorded. The earlier one was 10 July 2019.
`,
      'case/plausible-enquiries',
    ));
});
