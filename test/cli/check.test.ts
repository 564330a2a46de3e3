import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createColors } from 'picocolors';
import { run } from '../../server/src/cli/run.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { caseFile, folder, runChron } from '../support/cli/runChron.js';
import { jsonAt, parseJson } from '../support/jsonAt.js';

const fine = 'as at: 4 March 2021\n3 May 2020 - The school closed.\n';
const late = `as at: 4 March 2021

people:
    C: child

10 July 2019: strategy discussion about C
    outcome: section 47 enquiry
9 August 2019: ICPC about C
    outcome: no plan
31 February 2020: \u001B[31mnonsense\u001B[0m
`;

describe('chron check', () => {
  it('says that there is nothing to report, and ends with 0', async () => {
    const { code, out, err } = await runChron('check', caseFile('fine.chron', fine));
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /fine\.chron \(judged as at 4 March 2021\)\n {2}Nothing to report\./u);
    assert.match(out, /\n0 errors, 0 warnings, 0 for information in 1 file\n/u);
  });

  it('lists findings by line, for people, with no colours where there is no terminal, and ends with 1', async () => {
    const { code, out } = await runChron('check', caseFile('late.chron', late));
    assert.equal(code, 1);
    assert.match(out, / {2}8:1 +warning +cp\/icpc-15\n {10}Initial child protection conference 7 working days late: due 31 July 2019/u);
    assert.match(out, / {2}10:1 +error +case\/impossible-date\n/u);
    assert.ok(out.indexOf('8:1') < out.indexOf('10:1'));
    assert.match(out, /\n[1-9]\d* errors?, [1-9]\d* warnings?, \d+ for information in 1 file\n/u);
    assert.match(out, /Not checked: /u);
    assert.ok(!out.includes('\u001B'));
    assert.doesNotMatch(out, /fault/iu);
    assert.ok(out.split('\n').every((line) => line.length <= 100));
  });

  it('takes nothing but information for nothing to report', async () => {
    const { code, out } = await runChron(
      'check',
      caseFile('information.chron', 'as at: 4 March 2021\n3 May 2020: a thing that no pack knows\n'),
    );
    assert.equal(code, 0);
    assert.match(out, /0 errors, 0 warnings, [1-9]\d* for information/u);
  });

  it('judges on another day when told to', async () => {
    const file = caseFile('pending.chron', late.replace('as at: 4 March 2021', 'case: 1').replace(/9 August[^]*$/u, ''));
    const [early, afterwards] = await Promise.all([
      runChron('check', file, '--as-at', 'Wed 17 July 2019'),
      runChron('check', file, '--as-at=2019-09-02'),
    ]);
    assert.deepEqual([early.code, afterwards.code], [0, 1]);
    assert.match(early.out, /judged as at 17 July 2019/u);
    assert.doesNotMatch(early.out, /in place of/u);
    assert.match(afterwards.out, /not recorded in this chronology: due 31 July 2019/u);
  });

  it('lists what comes out otherwise than on the day that the file gives', async () => {
    const file = caseFile('pending.chron', late.replace(/9 August[^]*$/u, ''));
    const [same, early, json] = await Promise.all([
      runChron('check', file, '--as-at', '4 March 2021'),
      runChron('check', file, '--as-at', '17 July 2019'),
      runChron('check', file, '--as-at', '17 July 2019', '--format', 'json'),
    ]);
    assert.doesNotMatch(same.out, /in place of/u);
    assert.match(
      early.out,
      /\(judged as at 17 July 2019\)\n {2}Judged as at 17 July 2019 in place of the day that the file gives\. The file itself is unchanged\.\n/u,
    );
    assert.match(
      early.out,
      /Comes out otherwise\n[^]*cp\/icpc-15[^]*was: not recorded, and overdue\. [^]*now: pending\. [^]*\n {2}On that day\n/u,
    );
    assert.deepEqual([same.code, early.code], [1, 0]);
    const read = jsonAt(parseJson(json.out), 'files', 0);
    assert.deepEqual([jsonAt(read, 'supposed'), jsonAt(read, 'asAt')], [[], '2019-07-17']);
    assert.equal(jsonAt(read, 'changes', 0, 'now', 'verdict'), 'pending');
  });

  it('reads an empty file', async () => {
    const { code, out } = await runChron('check', caseFile('empty.chron', ''));
    assert.equal(code, 0);
    assert.match(out, /Nothing to report/u);
  });

  it('reads 100,000 lines', async function () {
    this.timeout(120_000);
    const entry = '10 July 2019: strategy discussion about C\n    outcome: section 47 enquiry\n    source: D7\n    Some words.\n';
    const { code, err } = await runChron('check', caseFile('long.chron', `people:\n    C: child\n${entry.repeat(25_000)}`));
    assert.deepEqual([code === 0 || code === 1, err], [true, '']);
  });

  const unreadable: Readonly<Record<string, { readonly content: string | Uint8Array; readonly says: RegExp }>> = {
    'a binary file': { content: Uint8Array.from([0x43, 0x00, 0x44]), says: /is not a text file/u },
    'a file in Windows-1252': { content: Uint8Array.from([0x43, 0x92, 0x73]), says: /is not in UTF-8/u },
    'a file in UTF-16': { content: Uint8Array.from([0xff, 0xfe, 0x43, 0x00]), says: /is in UTF-16\. Save it as UTF-8/u },
    'a file over 5 MB': { content: 'x'.repeat(5 * 1024 * 1024 + 1), says: /is larger than 5 MB/u },
  };
  for (const [name, { content, says }] of Object.entries(unreadable)) {
    it(`says that it cannot read ${name}, and still checks the others`, async () => {
      const { code, out, err } = await runChron('check', caseFile('unreadable.chron', content), caseFile('fine.chron', fine));
      assert.equal(code, 2);
      assert.match(err, says);
      assert.match(out, /fine\.chron/u);
    });
  }

  it('says that a file does not exist, or that a folder has no case in it', async () => {
    mkdirSync(`${folder}/empty`, { recursive: true });
    const { code, err, out } = await runChron('check', `${folder}/nowhere.chron`, `${folder}/empty`);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /nowhere\.chron does not exist\.\n.*empty has no case in it: no file whose name ends with \.chron\.\n$/u);
  });

  describe('of a folder', () => {
    const cases = `${folder}/cases`;
    const names = ['b.chron', 'a/two.chron', 'a/one.chron', '.hidden/x.chron', 'node_modules/y.chron', 'notes.txt'];
    before(() => {
      for (const name of names) {
        mkdirSync(dirname(`${cases}/${name}`), { recursive: true });
        writeFileSync(`${cases}/${name}`, fine);
      }
    });

    it('checks each case below it, in the order of their names, and counts them', async () => {
      const { code, out } = await runChron('check', cases);
      assert.equal(code, 0);
      const checked = [...out.matchAll(/cases\/(\S+\.chron)/gu)].map(([, name]) => name);
      assert.deepEqual(checked, ['a/one.chron', 'a/two.chron', 'b.chron']);
      assert.match(out, /in 3 files/u);
    });

    it('gives one JSON of all, as if they had been named one by one', async () => {
      const files = ['a/one.chron', 'a/two.chron', 'b.chron'].map((name) => `${cases}/${name}`);
      const [ofFolder, ofFiles] = [
        await runChron('check', cases, '--format', 'json'),
        await runChron('check', ...files, '--format', 'json'),
      ];
      assert.equal(ofFolder.out, ofFiles.out);
      const read: unknown = JSON.parse(ofFolder.out);
      assert.equal(ofFolder.out, `${JSON.stringify(read, undefined, 2)}\n`);
    });
  });

  const wrong: Readonly<Record<string, { readonly args: readonly string[]; readonly says: RegExp }>> = {
    'a day that there is not': { args: ['x.chron', '--as-at', '31 February 2020'], says: /"31 February 2020" is not a full date/u },
    'a day that is not full': { args: ['x.chron', '--as-at', 'May 2020'], says: /"May 2020" is not a full date/u },
    'no file': { args: [], says: /say which files to check/u },
    'a format that there is not': { args: ['x.chron', '--format', 'xml'], says: /no format "xml"/u },
    'an option that there is not': { args: ['x.chron', '--quick'], says: /unknown option '--quick'/u },
  };
  for (const [name, { args, says }] of Object.entries(wrong)) {
    it(`says what is wrong with ${name}`, async () => {
      const { code, err, out } = await runChron('check', ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, says);
    });
  }

  it('does not take a failure of its own for something found', async () => {
    const said: string[] = [];
    const broken = builtInPacks.map((pack) => ({
      ...pack,
      get rules(): never {
        throw new Error('Zebedee');
      },
    }));
    const code = await run(['check', caseFile('fine.chron', fine)], {
      packs: broken,
      today: () => 20_000,
      out: (text) => said.push(text),
      err: (text) => said.push(text),
      columns: 100,
      colours: createColors(false),
    });
    assert.equal(code, 2);
    assert.match(said.join(''), /fine\.chron could not be checked, because of an error in the program\.\n$/u);
  });

  it('does not trip over a byte order mark', async () => {
    const { out } = await runChron('check', caseFile('bom.chron', `\uFEFF${late}`));
    assert.match(out, / {2}10:1 +error +case\/impossible-date/u);
    assert.match(out, /judged as at 4 March 2021/u);
  });
});
