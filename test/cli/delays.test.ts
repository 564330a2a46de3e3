import assert from 'node:assert/strict';
import { caseFile, folder, runChron } from '../support/cli/runChron.js';

const complaint = `as at: 1 June 2022
procedures: children's complaints

1 March 2022: complaint from Mr B @c
    procedure: statutory
early April 2022: stage 1 response re @c
    offers: stage 2
`;

describe('chron delays', () => {
  it('gives the figures from step to step, with a sentence where there is a limit', async () => {
    const { code, out, err } = await runChron('delays', caseFile('delays.chron', complaint));
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /delays\.chron \(judged as at 1 June 2022\)\n {2}Complaint @c\n/u);
    assert.match(out, / {4}complaint \(line 4\) to stage 1 response \(line 6\): 23 to 28 working days \(31 to 40 days\)\n/u);
    assert.match(out, / {8}The stage 1 response of early April 2022 came between 23 and 28 working days/u);
    assert.ok(out.split('\n').every((line) => line.length <= 100));
  });

  it('says so where there is nothing to count', async () => {
    const { code, out } = await runChron('delays', caseFile('empty.chron', ''));
    assert.equal(code, 0);
    assert.match(out, /There are no two steps between which days could be counted\./u);
  });

  it('ends with 2 without a file, or with one that there is not', async () => {
    const [none, nowhere] = await Promise.all([runChron('delays'), runChron('delays', `${folder}/nowhere.chron`)]);
    assert.deepEqual([none.code, nowhere.code], [2, 2]);
    assert.match(none.err, /say of which file/u);
    assert.match(nowhere.err, /does not exist/u);
  });
});
