import assert from 'node:assert/strict';
import { readAssumption, suppose, type Change, type WhatIf } from '../../server/src/service/languageService.js';
import { dayOf } from '../../server/src/dates/civilDay.js';
import { snapshotOf } from '../support/expectFix.js';

const conference = `people:
    C: child

July 2019: strategy discussion about C @strategy
    outcome: section 47 enquiry
6 August 2019: ICPC about C @icpc
    outcome: no plan
    except: cp/child-seen because it is not what is tested
`;

function supposing(text: string, ...assumed: readonly string[]): WhatIf {
  const snapshot = snapshotOf(text);
  const assumptions = assumed.map((one) => {
    const read = readAssumption(snapshot, one);
    assert.ok(read.kind === 'assumption', one);
    return read.assumption;
  });
  const before = JSON.stringify([snapshot.document.getText(), snapshot.evaluation.findings]);
  const result = suppose(snapshot, { assumptions });
  assert.equal(JSON.stringify([snapshot.document.getText(), snapshot.evaluation.findings]), before, 'the case itself is as it was');
  return result;
}

function brief({ rule, was, now }: Change): string {
  return `${rule}: ${was?.verdict ?? 'nothing'} to ${now?.verdict ?? 'nothing'}`;
}

describe('what would change', () => {
  it('is the verdict, on either side of the tipping date', () => {
    assert.deepEqual(supposing(conference, '@strategy = 15 July 2019').changes.map(brief), ['cp/icpc-15: depends to late']);
    assert.deepEqual(supposing(conference, '@strategy = 16 July 2019').changes.map(brief), ['cp/icpc-15: depends to in-time']);
    assert.deepEqual(supposing(conference, '@strategy = July 2019').changes, []);
  });

  it('is what the same file says with that day written in it, where the entry has no other date', () => {
    const undated = conference.replace('July 2019:', 'undated:');
    const written = snapshotOf(undated.replace('undated:', '10 July 2019:')).evaluation;
    const supposed = supposing(undated, '@strategy = 10 July 2019').snapshot.evaluation;
    const verdicts = (judgements: typeof written.judgements) =>
      judgements.map((judgement) => [judgement.rule.id, judgement.verdict, judgement.say().message]);
    assert.deepEqual(verdicts(supposed.judgements), verdicts(written.judgements));
  });

  it('takes any date form: a month, a bound, another entry', () => {
    for (const date of [
      'early July 2019',
      'before 15 July 2019',
      '3 weeks before @icpc',
      '4 weeks before the ICPC',
      'between 1 and 9 July 2019',
      '9 July 2019, 4pm',
    ])
      assert.equal(supposing(conference, `@strategy = ${date}`).contradicted, false, date);
  });

  it('takes several at once', () => {
    const { changes } = supposing(conference, '@strategy = 10 July 2019', 'line 4 = before 20 July 2019');
    assert.deepEqual(changes.map(brief), ['cp/icpc-15: depends to late']);
  });

  it('says so where it contradicts what is written, and concludes nothing from it', () => {
    const { changes, contradicted } = supposing(conference, '@icpc = 7 August 2019');
    assert.equal(contradicted, true);
    const [first] = changes.filter(({ rule }) => rule === 'case/contradiction');
    assert.match(first?.now?.message ?? '', /"7 August 2019 \(supposed\)"/u);
    assert.equal(first?.was, undefined);
  });

  it('lists what would be new, and what would be gone', () => {
    const { changes } = supposing(`as at: 1 August 2019\n${conference.replace(/6 August[^]*$/u, '')}`, '@strategy = 1 July 2019');
    assert.deepEqual(changes.map(brief), ['cp/icpc-15: may-be-overdue to overdue']);
  });

  it('is what comes out on another day', () => {
    const snapshot = snapshotOf(`as at: 20 July 2019\n${conference.replace(/6 August[^]*$/u, '')}`);
    const { changes, snapshot: later } = suppose(snapshot, { assumptions: [], asAt: dayOf(2019, 9, 30) ?? 0 });
    assert.equal(later.chronology.header.asAt, dayOf(2019, 9, 30));
    assert.ok(changes.map(brief).includes('cp/icpc-15: pending to overdue'), changes.map(brief).join());
  });

  const wrong: Readonly<Record<string, RegExp>> = {
    '@stratgy = 10 July 2019': /No entry has the label @stratgy\. Did you mean @strategy\?/u,
    'line 1 = 10 July 2019': /No entry starts at line 1\./u,
    '@icpc = 31 February 2020': /There is no 31 February 2020/u,
    '@icpc = sometime': /"sometime" is not read as a date/u,
    '@icpc = ': /supposes nothing/u,
    '@icpc 10 July 2019': /supposes nothing/u,
    '@icpc = 9 April': /has no year/u,
    '@icpc = undated': /gives no day/u,
    '@icpc = 4pm': /gives no day/u,
    '@icpc = the next day': /is tied to no entry/u,
    '@icpc = 2 days after @icpc': /counts from its own entry/u,
    '@icpc = 2 days after @x': /No entry has the label @x\./u,
    '@icpc = 2 days after the core group': /"the core group" is no entry of this file/u,
  };
  for (const [text, says] of Object.entries(wrong)) {
    it(`says what is wrong with "${text}"`, () => {
      const read = readAssumption(snapshotOf(conference), text);
      assert.equal(read.kind, 'problem');
      assert.match(read.kind === 'problem' ? read.why : '', says);
    });
  }
});
