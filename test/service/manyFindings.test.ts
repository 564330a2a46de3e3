import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../server/src/service/languageService.js';
import { snapshotOf } from '../support/expectFix.js';

/** So many notes whose date is none, and behind them an error. */
const casesWith = (notes: number) => `${'10 Jully 2019: home visit\n'.repeat(notes)}31 February 2019: referral\n`;

describe('the findings of a file', () => {
  it('are at most 1,000, the gravest among them, and one that counts the rest', () => {
    const snapshot = snapshotOf(casesWith(1_200));
    const shown = diagnosticsOf(snapshot);
    assert.equal(shown.length, 1_001);
    assert.equal(shown[0]?.rule, 'case/impossible-date');
    const rest = snapshot.evaluation.findings.length - 1_000;
    assert.ok(rest > 200);
    assert.equal(shown.at(-1)?.message, `${rest} further findings are not shown. They appear as those shown are dealt with.`);
    assert.equal(shown.at(-1)?.rule, undefined);
  });

  it('are all there where they are fewer, and nothing is counted', () => {
    const snapshot = snapshotOf(casesWith(20));
    assert.equal(diagnosticsOf(snapshot).length, snapshot.evaluation.findings.length);
    assert.ok(diagnosticsOf(snapshot).every(({ rule }) => rule !== undefined));
  });
});
