import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkJson } from '../../server/src/cli/formats/checkJson.js';
import { rulesJson } from '../../server/src/cli/formats/rulesJson.js';
import { whenJson } from '../../server/src/cli/formats/whenJson.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { countDays } from '../../server/src/service/languageService.js';
import { snapshotOf } from '../support/expectFix.js';

const page = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gmsu'))].map(([, block = '']) => block);
const [documentedCheck, documentedWhen, documentedRule] = blocks('json').map((block) => JSON.parse(block));
const made = JSON.parse(checkJson([{ file: 'case.chron', snapshot: snapshotOf(blocks('chron')[0] ?? '') }]));

/** Every one of `documented` is there, exactly as documented. */
function assertAmong(there: readonly unknown[], documented: readonly object[]): void {
  for (const one of documented)
    assert.deepEqual(
      there.find((candidate) => sameRule(candidate, one)),
      one,
    );
}

function sameRule(a: unknown, b: object): boolean {
  return typeof a === 'object' && a !== null && 'rule' in a && 'rule' in b && a.rule === b.rule;
}

describe('the page about JSON', () => {
  it('tells the truth about chron check', () => {
    const [file, documented] = [made.files[0], documentedCheck.files[0]];
    assert.deepEqual(Object.keys(made), Object.keys(documentedCheck));
    assert.deepEqual(Object.keys(file), Object.keys(documented));
    assert.deepEqual([made.version, file.file, file.asAt], [documentedCheck.version, documented.file, documented.asAt]);
    assertAmong(file.findings, documented.findings);
    assertAmong(file.checklist, documented.checklist);
  });

  it('tells the truth about chron when', () => {
    const answer = countDays('15 working days after early July 2019', 'england and wales');
    assert.ok(answer.kind === 'answer');
    assert.deepEqual(JSON.parse(whenJson(answer)), documentedWhen);
  });

  it('tells the truth about chron rules', () => {
    const { version, rules } = JSON.parse(rulesJson(builtInPacks));
    const rule = rules.find(({ id }: { readonly id: string }) => id === documentedRule.id);
    assert.equal(version, '1');
    assert.ok(rule.citations.length > 0);
    assert.deepEqual({ ...rule, citations: [] }, documentedRule);
  });
});

describe('the JSON of a check', () => {
  it('writes no null, and never says what the Ombudsman alone decides', () => {
    const text = JSON.stringify(made);
    assert.doesNotMatch(text, /null|fault/iu);
  });

  it('names each verdict that it gives on the page', () => {
    for (const { verdict } of [...made.files[0].findings, ...made.files[0].checklist]) assert.ok(page.includes(`\`${verdict}\``), verdict);
  });
});
