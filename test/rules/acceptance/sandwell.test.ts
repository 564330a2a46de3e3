import assert from 'node:assert/strict';
import { example, expectReport } from '../../support/expectReport.js';
import { judge } from '../../support/judge.js';

describe('Sandwell Metropolitan Borough Council (20 008 827)', () => {
  it('is reported as the decision has it, and no further', () =>
    expectReport('sandwell', [
      [
        '¶19, ¶47: the assessment was handed over the evening before the conference, whenever that was.',
        'warning cp/report-day-before (Mr B): Conference report shared with Mr B 1 day too late: due by 31 January to 21 March 2020 (2 days before the initial child protection conference between 2 February and 23 March 2020), recorded between 1 February and 22 March 2020. Ombudsman 20 003 907.',
        'warning cp/report-day-before (Mrs B): Conference report shared with Mrs B 1 day too late: due by 31 January to 21 March 2020 (2 days before the initial child protection conference between 2 February and 23 March 2020), recorded between 1 February and 22 March 2020. Ombudsman 20 003 907.',
      ],
      [
        '¶31: of three promises the apology came on its day (¶33). Of the two others nothing is said.',
        'information case/undertaking: What was promised not recorded in this chronology: due 28 August 2020 (as promised in the undertaking). Ombudsman 20 008 827.',
        'information case/undertaking: What was promised not recorded in this chronology: due 10 September 2020 (as promised in the undertaking). Ombudsman 20 008 827.',
      ],
      [
        '¶24: the visit that was promised for 7 May did not happen.',
        'warning case/undertaking: What was promised recorded as not done: due 7 May 2020 (as promised in the undertaking). Ombudsman 20 008 827.',
      ],
      [
        '¶44: the letter speaks of stages one and two, and the decision does not say of which procedure. Until that is known, the refusal of stage 2 is not judged.',
        'information sc/procedure-named (@complaint): Stages are recorded, and not under which procedure the complaint was taken. Say whether it was the statutory procedure for children or the corporate one.',
      ],
      [
        '¶13, ¶20, ¶22: a referral in February, a conference by 23 March: cannot be told.',
        'information cp/icpc-15: Depends on an imprecise date: certainly in time if the initial child protection conference was on or before 21 February 2020 (recorded between 2 February and 23 March 2020).',
      ],
      [
        '¶20, ¶26: the first review was in June, and due on a day between early May and 23 June: cannot be told.',
        'information cp/first-review-3-months: Depends on an imprecise date: in time only if the initial child protection conference was on or after 1 March 2020.',
      ],
      [
        "¶22 to ¶24, ¶52: Social Worker C spoke to Mrs B by telephone, and with Mr B not before 28 April. The visits in between were others'.",
        'information cp/parent-contact (Mr B): No contact by Social Worker C with Mr B recorded for 36 days, from "case allocated" (23 March 2020) to the contact (28 April 2020): more than 28 days. Ombudsman 23 011 589.',
      ],
      [
        '¶26, ¶36: nothing is said of Social Worker D between the review and her visit of October. A summary, so for information.',
        'information cp/parent-contact (Mr B): No contact by Social Worker D with Mr B recorded for 92 to 144 days, from the review child protection conference (June 2020) to the home visit (between 30 September and 23 October 2020): more than 28 days. Ombudsman 23 011 589.',
        'information cp/parent-contact (Mrs B): No contact by Social Worker D with Mrs B recorded for 92 to 144 days, from the review child protection conference (June 2020) to the home visit (between 30 September and 23 October 2020): more than 28 days. Ombudsman 23 011 589.',
      ],
      [
        '¶21: plans were made, and no core group is mentioned: for information.',
        'information cp/core-group-10: Core group not recorded in this chronology: due 14 February to 6 April 2020 (10 working days from the initial child protection conference between 2 February and 23 March 2020). Working Together 2018.',
      ],
      [
        '¶26, ¶43: nor is a report for either review.',
        'information cp/report-shared (Mr B): Conference report shared with Mr B: not recorded in this chronology before the review child protection conference (June 2020). Working Together 2018.',
        'information cp/report-shared (Mr B): Conference report shared with Mr B: not recorded in this chronology before the review child protection conference (between 11 and 26 November 2020). Working Together 2018.',
        'information cp/report-shared (Mrs B): Conference report shared with Mrs B: not recorded in this chronology before the review child protection conference (June 2020). Working Together 2018.',
        'information cp/report-shared (Mrs B): Conference report shared with Mrs B: not recorded in this chronology before the review child protection conference (between 11 and 26 November 2020). Working Together 2018.',
      ],
    ]));

  const verdicts = (rule: string): readonly string[] =>
    judge(example('sandwell')).evaluation.checklist.flatMap((line) => (line.rule === rule ? [line.verdict] : []));

  it('finds the second review in time: it came before 26 November, and 1 December was the earliest day due (¶26, ¶43, ¶44)', () =>
    assert.deepEqual(verdicts('cp/next-review-6-months'), ['in-time']));

  it('takes both parents for seen before the conference (¶14, ¶17)', () =>
    assert.deepEqual(verdicts('cp/parents-interviewed'), ['in-time', 'in-time']));

  it('does not call the apology late: it came on the day (¶31, ¶33)', () =>
    assert.equal(verdicts('case/undertaking').filter((verdict) => verdict === 'in-time').length, 1));

  it('leaves open how long the allocated worker may be without a visit, for calls are contact (¶22, ¶24)', () => {
    const told = judge(example('sandwell')).evaluation.findings.filter(({ message }) => message.includes('by Social Worker C with Mrs B'));
    assert.deepEqual(told, []);
  });

  it('waits for what was agreed with the Ombudsman: it was due after the decision (¶55)', () =>
    assert.deepEqual(verdicts('lg/agreed-action'), ['pending']));
});
