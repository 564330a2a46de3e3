import assert from 'node:assert/strict';
import { caseFile, runChron } from '../support/cli/runChron.js';
import { jsonAt, parseJson } from '../support/jsonAt.js';

const conference = `as at: 4 March 2021

people:
    C: child

July 2019: strategy discussion about C @strategy
    outcome: section 47 enquiry
6 August 2019: ICPC about C
    outcome: no plan
    except: cp/child-seen because it is not what is tested
`;

describe('chron check --assume', () => {
  it('lists what comes out otherwise, then the findings under the supposition, and ends as those call for', async () => {
    const file = caseFile('assume.chron', conference);
    const [as, supposed] = await Promise.all([runChron('check', file), runChron('check', file, '--assume', '@strategy = 10 July 2019')]);
    assert.deepEqual([as.code, supposed.code, supposed.err], [0, 1, '']);
    assert.match(
      supposed.out,
      /\n {2}Supposing @strategy \(line 6\): 10 July 2019\. The file itself is unchanged\.\n {2}Comes out otherwise\n {2}8:1 +cp\/icpc-15\n/u,
    );
    assert.match(
      supposed.out,
      /was: not certain from what is recorded\. [^]*now: late\. [^]*\n {2}Under this supposition\n {2}8:1 +warning +cp\/icpc-15\n/u,
    );
    assert.doesNotMatch(as.out, /Supposing|Under this/u);
  });

  it('says so where nothing changes, and where it cannot be', async () => {
    const file = caseFile('assume.chron', conference);
    const [none, never] = await Promise.all([
      runChron('check', file, '--assume', '@strategy = July 2019'),
      runChron('check', file, '--assume', '@strategy = 10 July 2018'),
    ]);
    assert.match(none.out, /Nothing comes out otherwise\./u);
    assert.match(never.out, /That contradicts what the file says/u);
    assert.equal(never.code, 1);
  });

  it('is in the JSON as well', async () => {
    const { out } = await runChron(
      'check',
      caseFile('assume.chron', conference),
      '--assume',
      '@strategy = 10 July 2019',
      '--format',
      'json',
    );
    const file = jsonAt(parseJson(out), 'files', 0);
    assert.deepEqual(jsonAt(file, 'supposed'), [{ entry: '@strategy', line: 5, date: '10 July 2019' }]);
    assert.equal(jsonAt(file, 'contradicted'), false);
    assert.deepEqual(
      [jsonAt(file, 'changes', 0, 'rule'), jsonAt(file, 'changes', 0, 'was', 'verdict'), jsonAt(file, 'changes', 0, 'now', 'verdict')],
      ['cp/icpc-15', 'depends', 'late'],
    );
  });

  it('ends with 2 for a label that there is not, and for what is no date', async () => {
    for (const [assumed, says] of [
      ['@stratgy = 10 July 2019', /assume\.chron: No entry has the label @stratgy\. Did you mean @strategy\?/u],
      ['@strategy = 31 June 2019', /There is no 31 June 2019/u],
    ] as const) {
      const { code, err, out } = await runChron('check', caseFile('assume.chron', conference), '--assume', assumed);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, says);
    }
  });
});
