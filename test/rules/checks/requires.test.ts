import assert from 'node:assert/strict';
import { judge } from '../../support/judge.js';
import { packsWith } from '../support/packsWith.js';
import { expectFindings } from '../../support/expectFindings.js';

describe('what has to be between two entries', () => {
  const family = `as at: 1 June 2024

people:
    C: child
    Mr B: father of C
`;

  it('may come after a later kind of end where the kind that ends it first is recorded', () =>
    expectFindings(
      `${family}
1 July 2019: strategy discussion about C
    outcome: section 47 enquiry
5 July 2019: ICPC about C
    outcome: no plan
10 July 2019: interview with Mr B
20 July 2019: section 47 enquiry completed about C
`,
      'cp/parents-interviewed',
    ));

  it('has to come before the later kind where the first is not recorded', () =>
    expectFindings(
      `${family}
1 July 2019: strategy discussion about C
             ^^^^^^^^^^^^^^^^^^^ warning cp/parents-interviewed: Interview with Mr B not recorded in this chronology between the strategy discussion (1 July 2019) and the initial child protection conference (5 July 2019). Working Together 2018.
    outcome: section 47 enquiry
5 July 2019: ICPC about C
    outcome: no plan
10 July 2019: interview with Mr B
`,
      'cp/parents-interviewed',
    ));

  const seen = (...lines: readonly string[]) =>
    expectFindings(
      `${family}\n1 July 2019: strategy discussion about C\n    outcome: section 47 enquiry\n${lines.join('\n')}\n`,
      'cp/child-seen',
    );

  it('may be on the day of what ends it, where nothing opens it', () =>
    seen('20 July 2019: home visit to C', '20 July 2019: section 47 enquiry completed about C'));

  it('may be one day too late on one of its two days', () =>
    seen(
      '20 July 2019: section 47 enquiry completed about C',
      '20 July 2019 or 21 July 2019: home visit to C',
      '                              ^^^^^^^^^^ info cp/child-seen: Child seen (C): met only if this was on or before "section 47 enquiry completed" (20 July 2019).',
    ));

  it('may be so many days before what ends it, and before what opens it too', () =>
    expectFindings(
      `${family}
between 1 and 10 July 2019: referral about C
12 July 2019: strategy discussion about C
    outcome: section 47 enquiry
20 days before @end: home visit to C
                     ^^^^^^^^^^ info cp/child-seen: Child seen (C): met only if this was on or after the referral (between 1 and 10 July 2019) and on or before "section 47 enquiry completed" (26 July 2019).
26 July 2019: section 47 enquiry completed about C @end
`,
      'cp/child-seen',
    ));

  it('may be on the same day as what ends it, which is not after it', () =>
    seen('the same day as @end: home visit to C', '26 July 2019: section 47 enquiry completed about C @end'));

  it('may be in it on one of the days on which it can have ended', () =>
    seen(
      'between 15 and 26 July 2019: section 47 enquiry completed about C',
      '20 July 2019: home visit to C',
      '              ^^^^^^^^^^ info cp/child-seen: Child seen (C): met only if this was on or before "section 47 enquiry completed" (between 15 and 26 July 2019).',
    ));

  const appointed = (...lines: readonly string[]) =>
    expectFindings(
      `as at: 1 June 2024

1 March 2022: complaint from Mr B @c
    procedure: statutory
${lines.join('\n')}
`,
      'sc/investigators-appointed',
    );

  it('is not needed where what ends the duty may have come after it arose, on one of its days', () =>
    appointed('July 2022: stage 2 request re @c', '10 July 2022: complaint withdrawn re @c', '1 December 2022: stage 2 response re @c'));

  it('is needed where that came before', () =>
    appointed(
      '10 June 2022: complaint withdrawn re @c',
      'July 2022: stage 2 request re @c',
      '           ^^^^^^^^^^^^^^^ error sc/investigators-appointed: Investigating officer appointed: not recorded in this chronology between the stage 2 request (July 2022) and the stage 2 response (1 December 2022). SI 2006/1738 reg 17(2).',
      '           ^^^^^^^^^^^^^^^ error sc/investigators-appointed: Independent person appointed: not recorded in this chronology between the stage 2 request (July 2022) and the stage 2 response (1 December 2022). SI 2006/1738 reg 17(2).',
      '1 December 2022: stage 2 response re @c',
    ));

  it('is shown by what stands for all of its steps, also where any of them would do', () => {
    const packs = packsWith((check) => {
      if (check.kind !== 'requires') return check;
      const { every, ...ofAny } = check;
      return every ? ofAny : check;
    });
    const { evaluation } = judge(
      `as at: 1 June 2024

1 March 2022: complaint from Mr B @c
    procedure: statutory
1 July 2022: stage 2 request re @c
5 July 2022: investigators appointed re @c
1 December 2022: stage 2 response re @c
`,
      { packs },
    );
    const found = evaluation.judgements.filter(({ rule }) => rule.id === 'sc/investigators-appointed');
    assert.deepEqual(
      found.map(({ verdict }) => verdict),
      ['in-time'],
    );
  });

  it('can be set aside where the entry stands that opens the time for it', () =>
    expectFindings(
      `${family}
July 2019: referral about C
    except: cp/child-seen because the child was abroad
15 July 2019: home visit to C
16 July 2019: strategy discussion about C
    outcome: section 47 enquiry
26 July 2019: section 47 enquiry completed about C
`,
      'cp/child-seen',
    ));
});
