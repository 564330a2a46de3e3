import assert from 'node:assert/strict';
import { judge } from '../../support/judge.js';
import { packsWith } from '../support/packsWith.js';
import { expectFindings } from '../../support/expectFindings.js';

describe('how long nothing was heard', () => {
  it('is counted once, of whoever it was, where a rule asks about nobody in particular', () => {
    const packs = packsWith((check) => {
      if (check.kind !== 'gap') return check;
      const { each, ...ofNobody } = check;
      assert.equal(each, 'parent');
      return ofNobody;
    });
    const { evaluation } = judge(
      `as at: 1 June 2024

people:
    C: child
    Mr B: father of C
    Ms D: mother of C

1 May 2021: case allocated about C
3 May 2021: ICPC about C
    outcome: child protection plan
1 October 2021: review conference about C
    outcome: plan ended
`,
      { packs },
    );
    const found = evaluation.findings.filter(({ rule }) => rule === 'cp/parent-contact');
    assert.deepEqual(
      found.map(({ person }) => person),
      [undefined],
    );
  });

  it('is counted to the end of what runs, also where somebody else is allocated after that', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

1 May 2021: case allocated about C
3 May 2021: ICPC about C
    outcome: child protection plan
1 October 2021: review conference about C
^^^^^^^^^^^^^^ warning cp/parent-contact: No contact with Mr B recorded for 151 days, from the initial child protection conference (3 May 2021) to the review child protection conference (1 October 2021): more than 28 days. Ombudsman 23 011 589.
    outcome: plan ended
1 February 2022: case allocated about C
`,
      'cp/parent-contact',
    ));

  it('is counted to the end of what runs, and not to what came after that', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

1 May 2021: case allocated about C
3 May 2021: ICPC about C
    outcome: child protection plan
1 October 2021: review conference about C
^^^^^^^^^^^^^^ warning cp/parent-contact: No contact with Mr B recorded for 151 days, from the initial child protection conference (3 May 2021) to the review child protection conference (1 October 2021): more than 28 days. Ombudsman 23 011 589.
    outcome: plan ended
1 December 2021: home visit to Mr B
20 January 2022: home visit to Mr B
`,
      'cp/parent-contact',
    ));
});
