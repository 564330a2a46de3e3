import assert from 'node:assert/strict';
import { example, expectReport } from '../../support/expectReport.js';
import { judge } from '../../support/judge.js';

describe('Coventry City Council (20 003 907)', () => {
  it('is reported as the decision has it, and no further', () =>
    expectReport('coventry', [
      [
        '¶37, ¶40, ¶44: no evidence that Mr B was interviewed. He had been spoken to in November 2018, before this referral.',
        'warning cp/parents-interviewed (Mr B): Interview with Mr B between the referral (March 2019) and "section 47 enquiry completed" (26 July 2019): looked for in the records and not found. Working Together 2018.',
      ],
      [
        'The decision does not say whether Ms D was interviewed: a summary, so for information.',
        'information cp/parents-interviewed (Ms D): Interview with Ms D not recorded in this chronology between the referral (March 2019) and "section 47 enquiry completed" (26 July 2019). Working Together 2018.',
      ],
      [
        '¶37, ¶45: the invitation called the conference a review.',
        'warning cp/conference-named: It was called a review, and no earlier conference is recorded. Ombudsman 20 003 907.',
      ],
      [
        '¶28, ¶43: the report was brought the day before, at noon or at half past four.',
        'warning cp/report-day-before (Mr B): Conference report shared with Mr B 1 day too late: due by 4 August 2019 (2 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019 on both accounts. Ombudsman 20 003 907.',
        'warning cp/report-day-before (Ms D): Conference report shared with Ms D 1 day too late: due by 4 August 2019 (2 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019 on both accounts. Ombudsman 20 003 907.',
      ],
      [
        '¶37, ¶43: it was due three days before.',
        'warning cp/report-notice (Mr B): Conference report shared with Mr B 2 days too late: due by 3 August 2019 (3 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019 on both accounts. Local procedures.',
        'warning cp/report-notice (Ms D): Conference report shared with Ms D 2 days too late: due by 3 August 2019 (3 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019 on both accounts. Local procedures.',
      ],
      [
        '¶37, ¶43: and nobody went through it with Mr B.',
        'warning cp/report-explained (Mr B): Report explained to Mr B between "conference report completed" (31 July 2019) and the initial child protection conference (6 August 2019): looked for in the records and not found. Ombudsman 20 003 907.',
      ],
      [
        '¶17: the first assessment led to a plan in January, on a day that is not given. ¶21: none is mentioned after the second referral.',
        'information cp/assessment-45: Depends on an imprecise date: certainly in time if "assessment completed" was on or before 8 January 2019 (recorded between 1 November 2018 and 31 January 2019).',
        'information cp/assessment-45: Assessment completed not recorded in this chronology: due 8 May to 6 June 2019 (45 working days from the referral of March 2019). Working Together 2018.',
      ],
      [
        '¶23, ¶29: the strategy discussion was in July; the decision does not say on which day.',
        'information cp/icpc-15: Depends on an imprecise date: in time only if the strategy discussion was on or after 16 July 2019.',
      ],
      [
        '¶32, ¶33: the complaint waited for the court, and went on by 30 September, on a day that is not given.',
        'information sc/stage-1-10 (@complaint): Stage 1 response after 10 working days: due 15 July to 14 October 2019, recorded 23 October 2019. In time only if it was extended to 20 working days, and no extension is recorded.',
        'information sc/stage-1-20 (@complaint): Depends on an imprecise date: in time only if "complaint resumed" was on or after 25 September 2019.',
      ],
      [
        '¶32: it was also about the reports for the court, which are outside the statutory procedure.',
        'information sc/scope (@complaint): This is outside what the statutory procedure covers, and the complaint was taken under it. Look for what the complainant was told of that. Once accepted, it goes on to stages 2 and 3.',
      ],
      [
        '¶35, ¶36, ¶41: from a day between 23 October and 31 January to 22 June, with a reason.',
        'warning sc/stage-2-65 (@complaint): Stage 2 response 32 to 101 working days late: due 27 January to 5 May 2020 (65 working days from the stage 2 request between 23 October 2019 and 31 January 2020), recorded 22 June 2020. SI 2006/1738 reg 17. Reason recorded: "the pandemic restrictions, and the conference chair had left the Council".',
      ],
      [
        '¶47, ¶48: no stage 3 was offered.',
        'error sc/stage-3-offered (@complaint): Stage 2 response does not offer stage 3. SI 2006/1738 regs 17 and 18.',
      ],
    ]));

  it('would be late for certain if the strategy discussion had been on 15 July, and in time on 16 July', () => {
    const conference = (day: string): string | undefined =>
      judge(example('coventry').replace('July 2019, before @complaint, by @s47: strategy', `${day}: strategy`)).evaluation.checklist.find(
        ({ rule }) => rule === 'cp/icpc-15',
      )?.verdict;
    assert.equal(conference('15 July 2019'), 'late');
    assert.equal(conference('16 July 2019'), 'in-time');
  });

  it('asks for no core group and no review: no plan was made (¶30)', () => {
    const lines = judge(example('coventry')).evaluation.checklist.filter(({ rule }) => /core-group|review-/u.test(rule));
    assert.deepEqual(new Set(lines.map(({ verdict }) => verdict)), new Set(['not-applicable']));
  });

  it('says nothing of what was agreed "within one month": it was still to come, and only a calendar date is counted (¶50)', () => {
    const { findings } = judge(example('coventry')).evaluation;
    assert.ok(findings.every(({ rule }) => rule !== 'lg/agreed-action'));
  });
});
