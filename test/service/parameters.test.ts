import assert from 'node:assert/strict';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { takeSnapshot } from '../../server/src/service/languageService.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { expectFix } from '../support/expectFix.js';

const body = `
people:
    C: child
    Mr B: father of C

5 August 2019: conference report shared with Mr B
6 August 2019: ICPC about C
    outcome: no plan
`;

describe('a local period', () => {
  it('comes from the settings where the file does not set it', () => {
    assert.match(said('', { 'report notice': '3 days' }), /2 days too late: due by 3 August 2019 \(3 days before/u);
  });

  it('is known by its name in any case', () => assert.match(said('', { 'Report Notice': '3 days' }), /3 days before/u));

  it('comes from the head of the file before the settings', () => {
    assert.match(said('report notice: 4 days', { 'report notice': '3 days' }), /4 days before/u);
  });

  it('that is left empty in the file is as good as none', () => {
    assert.match(said('report notice:', { 'report notice': '3 days' }), /3 days before/u);
  });

  it('that can be none, or that no pack knows, is left out', () => {
    assert.doesNotMatch(said('', { 'report notice': 'soon', nonsense: '3 days', ['__proto__']: '3 days' }), /cp\/report-notice/u);
  });

  it('that is none is told at the head of the file, and what rests on it is not checked', () => {
    const found = said('report notice: soon', { 'report notice': '3 days' });
    assert.match(found, /case\/header: "soon" is not understood after "report notice", so it is not used\. Write a period/u);
    assert.doesNotMatch(found, /cp\/report-notice/u);
  });
});

describe('a local choice', () => {
  it('that is none of the choices can be made one of them', () => {
    expectFix('case/header', 'Change to "agreed statement"', 'stage 2 starts: agreed\n', 'stage 2 starts: agreed statement\n');
  });
});

describe('local rules that nobody has read', () => {
  it('are never passed over in silence', () => {
    assert.match(
      said('local rules: ./n.yaml', {}),
      /case\/header: The local rules in "\.\/n\.yaml" are not applied\. It has not been read\./u,
    );
  });

  it('weigh as an error, and say why in plain words', () => {
    const text = 'local rules: ./n.yaml\n';
    const localRules = { asked: './n.yaml', problem: 'It does not exist.' };
    const { evaluation } = takeSnapshot(new ChronDocument('test:case.chron', 1, text), { today: 0, localRules }, builtInPacks);
    const [finding] = evaluation.findings;
    assert.equal(finding?.severity, 'error');
    assert.match(finding?.message ?? '', /not applied\. It does not exist\.$/u);
  });
});

function said(line: string, parameters: Readonly<Record<string, string>>): string {
  const document = new ChronDocument('test:case.chron', 1, `as at: 1 June 2024\n${line}\n${body}`);
  const { evaluation } = takeSnapshot(document, { today: 0, parameters: new Map(Object.entries(parameters)) }, builtInPacks);
  return evaluation.findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n');
}
