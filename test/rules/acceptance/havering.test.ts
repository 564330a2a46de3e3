import assert from 'node:assert/strict';
import { example, expectReport } from '../../support/expectReport.js';
import { judge } from '../../support/judge.js';

describe('London Borough of Havering (23 011 589)', () => {
  it('is reported as the decision has it, and no further', () =>
    expectReport('havering', [
      [
        '¶46, ¶59: the second complaint was answered 81 to 94 working days after it was made.',
        'error sc/stage-1-20 (@second): Stage 1 response 61 to 74 working days late: due 28 July to 7 August 2023 (20 working days from the complaint of early July 2023), recorded between 1 and 10 November 2023. SI 2006/1738 reg 14.',
      ],
      [
        '¶33, ¶34, ¶60: stage 2 of the first complaint was asked for and refused.',
        'error sc/stage-2-started (@first): Stage 2 refused, although it was asked for (stage 2 request, late May 2023). SI 2006/1738 reg 17.',
      ],
      [
        '¶47, ¶60: and so was that of the two others.',
        'error sc/stage-2-started (@second): Stage 2 refused, although it was asked for (stage 2 request, after @answer, for @second). SI 2006/1738 reg 17.',
        'error sc/stage-2-started (@further): Stage 2 refused, although it was asked for (stage 2 request, after @answer, for @further). SI 2006/1738 reg 17.',
      ],
      [
        '¶25, ¶29: from late March to April, 1 to 20 working days.',
        'information cp/icpc-15: Depends on an imprecise date: certainly in time if the initial child protection conference was on or before 13 April 2023 (recorded between 1 and 20 April 2023).',
      ],
      [
        '¶31: "two weeks later" is ten working days or fewer, unless the conference was at a weekend.',
        'information cp/core-group-10: Depends on an imprecise date: certainly in time if the core group was on or before 18 April 2023 (recorded between 15 April and 4 May 2023).',
      ],
      [
        '¶29, ¶40: from April to mid-July.',
        'information cp/first-review-3-months: Depends on an imprecise date: in time only if the initial child protection conference was on or after 11 April 2023.',
      ],
      [
        'The decision says of the first conference that Mr D had the assessment, and nothing of the other times: a summary, so for information.',
        'information cp/report-shared (Ms F): Conference report shared with Ms F: not recorded in this chronology before the initial child protection conference (between 1 and 20 April 2023). Working Together 2018.',
        'information cp/report-shared (Mr D): Conference report shared with Mr D: not recorded in this chronology before the review child protection conference (mid-July 2023). Working Together 2018.',
        'information cp/report-shared (Ms F): Conference report shared with Ms F: not recorded in this chronology before the review child protection conference (mid-July 2023). Working Together 2018.',
        'information cp/report-shared (Mr D): Conference report shared with Mr D: not recorded in this chronology before the review child protection conference (mid-December 2023). Working Together 2018.',
        'information cp/report-shared (Ms F): Conference report shared with Ms F: not recorded in this chronology before the review child protection conference (mid-December 2023). Working Together 2018.',
      ],
    ]));

  it('finds the second review in time: mid-December is within six months of mid-July (¶48)', () => {
    const line = judge(example('havering')).evaluation.checklist.find(({ rule }) => rule === 'cp/next-review-6-months');
    assert.equal(line?.verdict, 'in-time');
  });

  it('sets the first stage 1 response aside, as the Ombudsman did (¶58)', () => {
    const lines = judge(example('havering')).evaluation.checklist.filter(
      ({ rule, thread }) => rule.startsWith('sc/stage-1') && thread === '@first',
    );
    assert.ok(lines.every(({ verdict }) => verdict === 'set-aside' || verdict === 'in-time'));
    assert.ok(lines.some(({ detail }) => /Ombudsman was satisfied/u.test(detail)));
  });
});
