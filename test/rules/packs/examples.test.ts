import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { judge } from '../../support/judge.js';

/** Findings that accuse, as "severity rule person: verdict, least to most late". */
function accusations(name: string): readonly string[] {
  const findings = judge(example(name)).evaluation.findings.filter(({ severity }) => severity !== 'information');
  return findings
    .map(({ severity, rule, person, thread, verdict, late }) => {
      const whose = [person, thread].filter((one) => one !== undefined).join(' ');
      return `${severity} ${rule}${whose === '' ? '' : ` ${whose}`}: ${verdict}${late ? `, ${late.least} to ${late.most ?? '?'}` : ''}`;
    })
    .toSorted();
}

function tippings(name: string): readonly string[] {
  const { findings } = judge(example(name)).evaluation;
  return findings.flatMap(({ rule, verdict, message }) => (verdict === 'depends' ? [`${rule}: ${message}`] : []));
}

function example(name: string): string {
  return readFileSync(new URL(`../../../examples/${name}.chron`, import.meta.url), 'utf8');
}

describe('Coventry, as the decision tells it', () => {
  it('is accused of what the decision found, and of nothing else but the time that stage 2 took', () => {
    assert.deepEqual(accusations('coventry'), [
      'error sc/stage-3-offered @complaint: not-done',
      'warning cp/conference-named: problem',
      'warning cp/parents-interviewed Mr B: no-evidence',
      'warning cp/report-day-before Mr B: late, 1 to 1',
      'warning cp/report-day-before Ms D: late, 1 to 1',
      'warning cp/report-explained Mr B: no-evidence',
      'warning cp/report-notice Mr B: late, 2 to 2',
      'warning cp/report-notice Ms D: late, 2 to 2',
      'warning sc/stage-2-65 @complaint: late, 32 to 101',
    ]);
  });

  it('says on which day the strategy discussion would have to have been', () => {
    assert.ok(tippings('coventry').some((line) => /^cp\/icpc-15: .*on or after 16 July 2019/u.test(line)));
  });

  it('quotes the reason for the delay at stage 2', () => {
    const found = judge(example('coventry')).evaluation.findings.find(({ rule }) => rule === 'sc/stage-2-65');
    assert.match(found?.message ?? '', /pandemic restrictions/u);
  });
});

describe('Havering, as the decision tells it', () => {
  it('is accused of the second complaint and of stage 2', () => {
    assert.deepEqual(accusations('havering'), [
      'error sc/stage-1-20 @second: late, 61 to 74',
      'error sc/stage-2-started @first: not-done',
      'error sc/stage-2-started @further: not-done',
      'error sc/stage-2-started @second: not-done',
      // Told two days before (¶54); invited two days before and on the day, and twice not at all (¶56).
      'warning cp/conference-notice Mr D: late, 1 to 1',
      'warning cp/core-group-invited Mr D: late, 1 to 1',
      'warning cp/core-group-invited Mr D: late, 3 to 3',
      'warning cp/core-group-invited Mr D: no-evidence',
      'warning cp/core-group-invited Mr D: no-evidence',
    ]);
  });
});

describe('the made-up case', () => {
  it('shows a late conference, a missing interview and a stage 3 that was not offered', () => {
    assert.deepEqual(accusations('northbridge'), [
      // The file is meant to be full: no independent person is appointed, no assessment is concluded, and no apology follows the promise.
      'error sc/investigators-appointed @complaint: not-recorded',
      'error sc/stage-3-offered @complaint: not-done',
      'warning case/undertaking: overdue',
      'warning cp/assessment-45: overdue',
      'warning cp/icpc-15 Ben: late, 6 to 12',
      'warning cp/parents-interviewed Mr K: no-evidence',
    ]);
  });

  it('shows what depends on a date, and what on whom one believes', () => {
    assert.deepEqual(
      tippings('northbridge').map((line) => line.replace(/:.*/u, '')),
      // Stage 2 took between 25 and 65 working days, and no extension of it is recorded.
      ['cp/report-notice', 'cp/first-review-3-months', 'sc/stage-2-25'],
    );
  });
});

for (const name of ['coventry', 'havering', 'northbridge']) {
  describe(`${name}.chron`, () => {
    it('is read without a problem', () => {
      assert.deepEqual(
        judge(example(name)).chronology.problems.map(({ message }) => message),
        [],
      );
    });
  });
}
