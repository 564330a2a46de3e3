import assert from 'node:assert/strict';
import { example, expectReport } from '../../support/expectReport.js';
import { judge } from '../../support/judge.js';

describe('Worcestershire County Council (21 018 159)', () => {
  it('is reported as the decision has it, and no further', () =>
    expectReport('worcestershire', [
      [
        '¶7: the complaint went through its stages on days that the decision does not give.',
        'information case/undated-step: No date is recorded for this complaint, and 3 checks need it. Ask for the date, or write between which entries it was.',
        'information case/undated-step: No date is recorded for this stage 1 response, and 2 checks need it. Ask for the date, or write between which entries it was.',
        'information case/undated-step: No date is recorded for this stage 2 response, and 4 checks need it. Ask for the date, or write between which entries it was.',
        'information case/undated-step: No date is recorded for this stage 3 panel, and 2 checks need it. Ask for the date, or write between which entries it was.',
      ],
      [
        '¶1: nor does it give the day of the complaint to the Ombudsman.',
        'information case/undated-step: No date is recorded for this complaint to the Ombudsman, and a check needs it. Ask for the date, or write between which entries it was.',
      ],
      [
        '¶7: part of the complaint is that the section 47 enquiry was unlawful, and it was answered under the statutory procedure.',
        'information sc/scope (@complaint): This is outside what the statutory procedure covers, and the complaint was taken under it. Look for what the complainant was told of that. Once accepted, it goes on to stages 2 and 3.',
      ],
      [
        '¶7: between the referral and the enquiry the decision mentions nothing: a summary, so for information.',
        'information cp/assessment-45: Assessment completed not recorded in this chronology: due 30 June to 6 July 2021 (45 working days from the referral of end of April 2021). Working Together 2018.',
        'information cp/strategy-first: Strategy discussion not recorded in this chronology before the section 47 enquiry (on or after 26 April 2021). Working Together 2018.',
      ],
    ]));

  it('finds nothing late and accuses of nothing: there was one date (¶7)', () => {
    const { findings, checklist } = judge(example('worcestershire')).evaluation;
    assert.deepEqual(new Set(findings.map(({ severity }) => severity)), new Set(['information']));
    assert.ok(checklist.every(({ verdict }) => verdict !== 'late'));
  });

  it('takes B for seen: only whether Mr X agreed to it is in dispute (¶19)', () => {
    const line = judge(example('worcestershire')).evaluation.checklist.find(({ rule }) => rule === 'cp/child-seen');
    assert.equal(line?.verdict, 'in-time');
  });

  it('does not hold the time of a complaint to the Ombudsman against Mr X: the decision does not say when he first knew (¶1)', () => {
    const lines = judge(example('worcestershire')).evaluation.checklist.filter(({ rule }) => rule === 'lg/twelve-months');
    assert.ok(lines.every(({ verdict }) => verdict === 'not-applicable'));
  });
});
