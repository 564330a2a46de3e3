import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { caseFile, runChron } from '../support/cli/runChron.js';
import { jsonAt, listAt, parseJson } from '../support/jsonAt.js';

const local = (name: string) => fileURLToPath(new URL(`../../examples/local/${name}.chron`, import.meta.url));
const conference = `
people:
    C: child
    Mr B: father of C

5 August 2019: conference report shared with Mr B
6 August 2019: ICPC about C
    outcome: no plan
`;

describe("chron check with a council's own rules", () => {
  it('applies those of Sussex, which ask for working days', async () => {
    const { code, out, err } = await runChron('check', local('sussex'), '--format', 'json');
    assert.deepEqual([code, err], [1, '']);
    assert.deepEqual(rulesIn(out), [
      'warning cp/report-notice 1 working day',
      'warning local/report-to-chair 1 working day',
      'warning cp/report-notice 1 working day',
    ]);
  });

  it('applies those of Devon, which do not, and asks for the date on which it depends', async () => {
    const { code, out, err } = await runChron('check', local('devon'), '--format', 'json');
    assert.deepEqual([code, err], [1, '']);
    assert.deepEqual(rulesIn(out), [
      'warning local/report-to-quality-assurance 1 day',
      'information cp/report-day-before',
      'information cp/report-notice',
    ]);
  });

  it('says what the local pack does not check', async () => {
    const { out } = await runChron('check', local('sussex'));
    assert.match(out, /Not checked, as "Sussex, child protection procedures" says: That the chair had the report at all\./u);
  });

  it('names each mistake in the pack, judges by the rest, and ends with 2', async () => {
    caseFile('wrong.yaml', 'pack: wrong\ntitle: Wrong\nlast checked: today\ncalendar: england and wales\nrule: []\n');
    const { code, out, err } = await runChron('check', caseFile('wrong.chron', `local rules: ./wrong.yaml\n${conference}`));
    assert.equal(code, 2);
    assert.match(
      err,
      /the local rules of .*wrong\.chron, in "\.\/wrong\.yaml", are not applied\.\n {2}wrong\.yaml:3:15: last checked: "today" is no day/u,
    );
    assert.match(err, /\n {2}wrong\.yaml:5:1: rule: There is no key "rule" here\. Did you mean "rules"\?\n/u);
    assert.match(
      out.replaceAll(/\s+/gu, ' '),
      /1:14 error case\/header The local rules in "\.\/wrong\.yaml" are not applied\. In wrong\.yaml, line 3, last checked: "today" is no day/u,
    );
    assert.match(out, /cp\/report-day-before/u);
  });

  it('reads nothing outside the folder of the case', async () => {
    const { code, err } = await runChron('check', caseFile('outside.chron', `local rules: ../northbridge.yaml\n${conference}`));
    assert.equal(code, 2);
    assert.match(err, /It lies outside the folder/u);
  });
});

describe('chron check --set', () => {
  const file = () => caseFile('set.chron', conference);

  it('sets a local period where the file does not', async () => {
    const { code, out } = await runChron('check', file(), '--set', 'report notice=3 days', '--set', 'Review report notice = 5 days');
    assert.equal(code, 1);
    assert.match(out, /3 days before/u);
    assert.doesNotMatch(out, /since the file does not set it: .*report notice/u);
  });

  it('leaves alone what the file sets', async () => {
    const own = caseFile('own.chron', `report notice: 4 days\n${conference}`);
    assert.match((await runChron('check', own, '--set', 'report notice=3 days')).out, /4 days before/u);
  });

  it('knows the parameters of a local pack', async () => {
    const { out } = await runChron('check', local('devon'), '--set', 'quality assurance notice=1 day');
    assert.doesNotMatch(out, /local\/report-to-quality-assurance/u);
  });

  const wrong: Readonly<Record<string, RegExp>> = {
    'report notice': /^chron: --set takes a name and a value/u,
    'report notic=3 days': /^chron: no pack declares a parameter "report notic"\. There are "report notice",/u,
    'report notice=soon': /^chron: "report notice" cannot be "soon"\. Write a period/u,
    '__proto__=3 days': /^chron: no pack declares a parameter "__proto__"/u,
  };
  for (const [set, says] of Object.entries(wrong)) {
    it(`says what is wrong with "${set}"`, async () => {
      const { code, out, err } = await runChron('check', file(), '--set', set);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, says);
    });
  }
});

/** Each finding by severity, rule and how late. */
function rulesIn(json: string): readonly string[] {
  return listAt(parseJson(json), 'files', 0, 'findings').map((finding) => {
    const late = jsonAt(finding, 'late') === undefined ? [] : [jsonAt(finding, 'late', 'most'), jsonAt(finding, 'late', 'unit')];
    return [jsonAt(finding, 'severity'), jsonAt(finding, 'rule'), ...late].join(' ');
  });
}
