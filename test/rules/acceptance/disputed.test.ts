import assert from 'node:assert/strict';
import { example } from '../../support/expectReport.js';
import { judge } from '../../support/judge.js';

/** The findings of some rules in a case, whole. */
function found(text: string, rules: RegExp): readonly string[] {
  return judge(text)
    .evaluation.findings.filter(({ rule }) => rules.test(rule))
    .map(({ severity, rule, person, message }) => `${severity} ${rule}${person === undefined ? '' : ` (${person})`}: ${message}`);
}

function line(text: string, rule: string, person?: string): string | undefined {
  return judge(text).evaluation.checklist.find((one) => one.rule === rule && one.person === person)?.verdict;
}

describe('Coventry City Council (20 003 907), ¶28: the report was brought at noon, or at half past four', () => {
  const NOTICE = /^cp\/report-(?:notice|day-before)$/u;
  const council = 'account: 12 noon, the Council (case records)';
  const told = (day: string): string => example('coventry').replace(council, `account: ${day}, the Council`);

  it('sets out both accounts', () => {
    const text = example('coventry');
    assert.match(
      text,
      /5 August 2019: conference report shared with Mr B and Ms D by hand\n {4}account: 12 noon, the Council \(case records\)\n {4}account: 4\.30pm, Mr B\n/u,
    );
  });

  it('is too late on both, since no account gives another day', () =>
    assert.deepEqual(found(example('coventry'), NOTICE), [
      'warning cp/report-day-before (Mr B): Conference report shared with Mr B 1 day too late: due by 4 August 2019 (2 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019 on both accounts. Ombudsman 20 003 907.',
      'warning cp/report-day-before (Ms D): Conference report shared with Ms D 1 day too late: due by 4 August 2019 (2 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019 on both accounts. Ombudsman 20 003 907.',
      'warning cp/report-notice (Mr B): Conference report shared with Mr B 2 days too late: due by 3 August 2019 (3 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019 on both accounts. Local procedures.',
      'warning cp/report-notice (Ms D): Conference report shared with Ms D 2 days too late: due by 3 August 2019 (3 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019 on both accounts. Local procedures.',
    ]));

  it('would be too late on his account alone, had the Council said 3 August: his half past four is of the day of the entry', () =>
    assert.deepEqual(found(told('3 August 2019'), NOTICE), [
      'information cp/report-day-before (Mr B): Conference report shared with Mr B late only on the account of Mr B: due by 4 August 2019 (2 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019.',
      'information cp/report-day-before (Ms D): Conference report shared with Ms D late only on the account of Mr B: due by 4 August 2019 (2 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019.',
      'information cp/report-notice (Mr B): Conference report shared with Mr B late only on the account of Mr B: due by 3 August 2019 (3 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019.',
      'information cp/report-notice (Ms D): Conference report shared with Ms D late only on the account of Mr B: due by 3 August 2019 (3 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019.',
    ]));

  it('would convict nobody as a disputed entry, and says what it comes to if it is accepted', () =>
    assert.deepEqual(
      found(example('coventry').replace(`    ${council}\n`, '    status: disputed\n'), NOTICE).filter((one) => one.includes('(Mr B)')),
      [
        'information cp/report-day-before (Mr B): Conference report shared with Mr B 1 day too late if this entry, which is disputed, is accepted: due by 4 August 2019 (2 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019.',
        'information cp/report-notice (Mr B): Conference report shared with Mr B 2 days too late if this entry, which is disputed, is accepted: due by 3 August 2019 (3 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019.',
      ],
    ));
});

describe('Rutland County Council (19 012 800), ¶18 to ¶20: attempts to engage, and a refusal, that nothing shows', () => {
  const DECISION = /^(?:cp\/referral-decision|case\/asserted-only)$/u;
  const missing =
    'information cp/referral-decision: Referral decision not recorded in this chronology: due 13 June 2019 (1 working day from the referral of 12 June 2019). Working Together 2018.';
  const refusal = 'after @referral, before @strategy: access refused by Ms M about B\n    status: asserted';
  const refused = (text: string): string => example('rutland').replace(refusal, text);

  it('sets out both as asserted', () => {
    assert.ok(example('rutland').includes(refusal));
    assert.match(example('rutland'), /contact attempted with Ms M\n {4}status: asserted\n/u);
  });

  it('shows no decision by what is only asserted, and asks for a record of it', () =>
    assert.deepEqual(found(example('rutland'), DECISION), [
      missing,
      'information case/asserted-only: A check rests on this entry, which is only asserted (cp/referral-decision). Look for a record of it.',
    ]));

  it('nor by what is disputed', () =>
    assert.deepEqual(found(refused('13 June 2019: access refused by Ms M about B\n    status: disputed'), DECISION), [
      missing,
      'information case/asserted-only: A check rests on this entry, which is disputed (cp/referral-decision). Look for a record of it.',
    ]));

  it('nor by what was looked for and not found', () =>
    assert.deepEqual(found(refused('13 June 2019: access refused by Ms M about B\n    status: no evidence'), DECISION), [missing]));

  it('shows it once a record is found', () => {
    const text = refused('13 June 2019: access refused by Ms M about B');
    assert.deepEqual(found(text, DECISION), []);
    assert.equal(line(text, 'cp/referral-decision'), 'in-time');
  });
});
