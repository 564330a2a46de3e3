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
        '¶61: section 47 cases are outside the statutory procedure, and the complaint was taken under it.',
        'information sc/scope (@first): This is outside what the statutory procedure covers, and the complaint was taken under it. Look for what the complainant was told of that. Once accepted, it goes on to stages 2 and 3.',
      ],
      [
        '¶54: Mr D was told of the conference two days before it.',
        'warning cp/conference-notice (Mr D): Conference notice to Mr D 1 day too late: due by 29 March to 17 April 2023 (3 days before the initial child protection conference between 1 and 20 April 2023), recorded between 30 March and 18 April 2023. Ombudsman 23 011 589.',
      ],
      [
        '¶56: he was not invited to the core groups of May and October, was told of the one in July on the day, and of the one in December two days before.',
        'warning cp/core-group-invited (Mr D): Core group invitation to Mr D before the core group (May 2023): looked for in the records and not found. Ombudsman 23 011 589.',
        'warning cp/core-group-invited (Mr D): Core group invitation to Mr D before the core group (October 2023): looked for in the records and not found. Ombudsman 23 011 589.',
        'warning cp/core-group-invited (Mr D): Core group invitation to Mr D 3 days too late: due by 18 to 28 July 2023 (3 days before the core group of late July 2023), recorded between 21 and 31 July 2023. Ombudsman 23 011 589.',
        'warning cp/core-group-invited (Mr D): Core group invitation to Mr D 1 day too late: due by 25 to 29 November 2023 (3 days before the core group between 28 November and 2 December 2023), recorded end of November 2023. Ombudsman 23 011 589.',
      ],
      [
        '¶30, ¶35, ¶52: Social Worker B was given the case in mid-April, and first wrote to him in mid-June.',
        'information cp/parent-contact (Mr D): No contact by Social Worker B with Mr D recorded for 52 to 70 days, from "case allocated" (mid-April 2023) to the contact (mid-June 2023): more than 28 days. Ombudsman 23 011 589.',
      ],
      [
        '¶33, ¶34: he had to ask for the answer that he was promised for early June.',
        'information case/undertaking: What was promised not recorded in this chronology: due 14 June 2023 (as promised in the undertaking). Ombudsman 20 008 827.',
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
        '¶40: he was told in early July of the review of mid-July: enough on all days but the last.',
        'information cp/conference-notice (Mr D): Depends on an imprecise date: certainly in time if the conference notice was on or before 8 July 2023 (recorded early July 2023).',
      ],
      [
        '¶22, ¶28: an assessment was decided on and sent to Mr D before the conference, and the decision does not say when it was concluded.',
        'information cp/assessment-45: Assessment completed not recorded in this chronology: due 5 to 18 April 2023 (45 working days from the referral of early February 2023). Working Together 2018.',
      ],
      [
        'The decision says of the first conference that Mr D had the assessment, and nothing of the other times: a summary, so for information.',
        'information cp/report-shared (Ms F): Conference report shared with Ms F: not recorded in this chronology before the initial child protection conference (between 1 and 20 April 2023). Working Together 2018.',
        'information cp/report-shared (Mr D): Conference report shared with Mr D: not recorded in this chronology before the review child protection conference (mid-July 2023). Working Together 2018.',
        'information cp/report-shared (Ms F): Conference report shared with Ms F: not recorded in this chronology before the review child protection conference (mid-July 2023). Working Together 2018.',
        'information cp/report-shared (Mr D): Conference report shared with Mr D: not recorded in this chronology before the review child protection conference (mid-December 2023). Working Together 2018 or Working Together 2023.',
        'information cp/report-shared (Ms F): Conference report shared with Ms F: not recorded in this chronology before the review child protection conference (mid-December 2023). Working Together 2018 or Working Together 2023.',
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

  it('takes the minutes, a week ahead, for notice of the first core group (¶55)', () => {
    const line = judge(example('havering')).evaluation.checklist.find(({ rule }) => rule === 'cp/core-group-invited');
    assert.equal(line?.verdict, 'in-time');
    assert.match(line?.detail ?? '', /^Minutes sent/u);
  });

  it('takes the calls of March for contact: they were reasonable attempts (¶51)', () => {
    const early = judge(example('havering')).evaluation.findings.filter(({ message }) => message.includes('Social Worker A'));
    assert.deepEqual(early, []);
  });

  it('has no day by which the risk assessment was promised, so that only the silence about it is reported (¶31, ¶57)', () => {
    const promises = judge(example('havering')).evaluation.checklist.filter(({ rule }) => rule === 'case/undertaking');
    assert.equal(promises.length, 1);
  });
});
