import assert from 'node:assert/strict';
import { example, expectReport } from '../../support/expectReport.js';
import { judge } from '../../support/judge.js';

describe('Rutland County Council (19 012 800)', () => {
  it('is reported as the decision has it, and no further', () =>
    expectReport('rutland', [
      [
        '¶15, ¶16: nothing is recorded between the referral and the strategy discussion of four weeks later, which shows no decision within a working day.',
        'information cp/referral-decision: Referral decision not recorded in this chronology: due 13 June 2019 (1 working day from the referral of 12 June 2019). Working Together 2018.',
      ],
      [
        '¶18 to ¶20: only the Council says that it was refused access to B. It would show that the referral had been acted on, and no evidence of it was provided. On its attempts to reach Ms M no check rests.',
        'information case/asserted-only: A check rests on this entry, which is only asserted (cp/referral-decision). Look for a record of it.',
      ],
      [
        '¶22: the conference has no day. It would have been due on 31 July.',
        'information cp/icpc-15: Depends on an imprecise date: in time only if the initial child protection conference was on or before 31 July 2019.',
      ],
      [
        '¶26: so neither has the day by which the plan had to be reviewed.',
        'information cp/first-review-3-months: Depends on an imprecise date: certainly in time if the review child protection conference was on or before 10 October 2019 (recorded October 2019).',
      ],
      [
        '¶21, ¶22: an assessment and a conference, and nothing of an interview with Ms M or of a report for her: a summary, so for information.',
        'information cp/parents-interviewed (Ms M): Interview with Ms M not recorded in this chronology between the referral (12 June 2019) and the initial child protection conference (between 10 July and 31 October 2019). Working Together 2018.',
        'information cp/report-shared (Ms M): Conference report shared with Ms M: not recorded in this chronology before the initial child protection conference (between 10 July and 31 October 2019). Working Together 2018.',
        'information cp/report-shared (Ms M): Conference report shared with Ms M: not recorded in this chronology before the review child protection conference (October 2019). Working Together 2018.',
      ],
      [
        '¶23: a plan was made, and no core group is mentioned: for information.',
        'information cp/core-group-10: Core group not recorded in this chronology: due 24 July to 14 November 2019 (10 working days from the initial child protection conference between 10 July and 31 October 2019). Working Together 2018.',
      ],
    ]));

  it('has no limit for the strategy discussion, 20 working days after the referral, and finds none broken (¶17)', () => {
    const { checklist } = judge(example('rutland')).evaluation;
    assert.equal(checklist.find(({ rule }) => rule === 'cp/strategy-first')?.verdict, 'in-time');
    assert.ok(checklist.every(({ verdict }) => verdict !== 'late'));
  });

  it('does not report that B was not seen: the decision does not say, and finds nothing wrong with the enquiries (¶19, ¶24)', () => {
    const { findings } = judge(example('rutland')).evaluation;
    assert.ok(findings.every(({ rule }) => rule !== 'cp/child-seen'));
  });

  it('keeps the day by which the assessment was due on the checklist, under the decision that is not recorded (¶13, ¶21)', () => {
    const line = judge(example('rutland')).evaluation.checklist.find(({ rule }) => rule === 'cp/assessment-45');
    assert.equal(line?.verdict, 'overdue');
    assert.match(line?.detail ?? '', /due 14 August 2019/u);
  });

  it('would be in time with a conference on 31 July, and late on 1 August', () => {
    const conference = (day: string): string | undefined =>
      judge(example('rutland').replace('after @s47, before @review: ICPC', `${day}: ICPC`)).evaluation.checklist.find(
        ({ rule }) => rule === 'cp/icpc-15',
      )?.verdict;
    assert.equal(conference('31 July 2019'), 'in-time');
    assert.equal(conference('1 August 2019'), 'late');
  });

  it('asks for no complaint procedure: there is none in the decision', () => {
    const lines = judge(example('rutland')).evaluation.checklist.filter(({ rule }) => rule.startsWith('sc/'));
    assert.deepEqual(lines, []);
  });
});
