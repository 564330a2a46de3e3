import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { reportOn } from '../../server/src/cli/checkReport.js';
import { checkJson } from '../../server/src/cli/formats/checkJson.js';
import { delaysJson } from '../../server/src/cli/formats/delaysJson.js';
import { rulesJson } from '../../server/src/cli/formats/rulesJson.js';
import { whenJson } from '../../server/src/cli/formats/whenJson.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { countDays, delayTable } from '../../server/src/service/languageService.js';
import { snapshotOf } from '../support/expectFix.js';
import { jsonAt, keysAt, listAt, parseJson } from '../support/jsonAt.js';

const page = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gmsu'))].map(([, block = '']) => block);
const [documentedCheck, documentedDelays, documentedWhen, documentedRule] = blocks('json').map(parseJson);
const made = parseJson(reportOn([{ file: 'case.chron', snapshot: snapshotOf(blocks('chron')[0] ?? '') }], checkJson()));

/** Every one of `documented` is there, exactly as documented. */
function assertAmong(there: readonly unknown[], documented: readonly unknown[]): void {
  assert.ok(documented.length > 0);
  for (const one of documented) {
    const found = there.find((candidate) => jsonAt(candidate, 'rule') === jsonAt(one, 'rule'));
    assert.deepEqual(found, one);
  }
}

describe('the page about JSON', () => {
  it('tells the truth about chron check', () => {
    assert.deepEqual(keysAt(made), keysAt(documentedCheck));
    assert.deepEqual(keysAt(made, 'files', 0), keysAt(documentedCheck, 'files', 0));
    assert.equal(jsonAt(made, 'version'), jsonAt(documentedCheck, 'version'));
    for (const key of ['file', 'asAt']) assert.equal(jsonAt(made, 'files', 0, key), jsonAt(documentedCheck, 'files', 0, key));
    for (const key of ['findings', 'checklist']) assertAmong(listAt(made, 'files', 0, key), listAt(documentedCheck, 'files', 0, key));
  });

  it('tells the truth about chron delays', () => {
    const snapshot = snapshotOf(blocks('chron')[1] ?? '');
    assert.deepEqual(parseJson(delaysJson([{ file: 'case.chron', snapshot, threads: delayTable(snapshot) }])), documentedDelays);
  });

  it('tells the truth about chron when', () => {
    const answer = countDays('15 working days after early July 2019', 'england and wales');
    assert.ok(answer.kind === 'answer');
    assert.deepEqual(parseJson(whenJson(answer)), documentedWhen);
  });

  it('tells the truth about chron rules', () => {
    const rules = parseJson(rulesJson(builtInPacks));
    const rule = listAt(rules, 'rules').find((one) => jsonAt(one, 'id') === jsonAt(documentedRule, 'id'));
    assert.equal(jsonAt(rules, 'version'), '1');
    assert.ok(listAt(rule, 'citations').length > 0);
    assert.deepEqual({ ...Object(rule), citations: [] }, documentedRule);
  });
});

describe('the JSON of a check', () => {
  it('writes no null, and never says what the Ombudsman alone decides', () => {
    assert.doesNotMatch(JSON.stringify(made), /null|fault/iu);
  });

  it('names each verdict that it gives on the page', () => {
    for (const line of [...listAt(made, 'files', 0, 'findings'), ...listAt(made, 'files', 0, 'checklist')]) {
      const verdict = jsonAt(line, 'verdict');
      assert.ok(typeof verdict === 'string' && page.includes(`\`${verdict}\``), String(verdict));
    }
  });
});
