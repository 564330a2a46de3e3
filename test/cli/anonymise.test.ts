import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { caseFile, folder, runChron } from '../support/cli/runChron.js';

const text = 'people:\n    Ben Brown: child\n\n3 May 2019: referral about Ben Brown\n    Ahmed rang.\n';
const copy = 'people:\n    child C: child\n\n3 May 2019: referral about child C\n    Ahmed rang.\n';

describe('chron anonymise', () => {
  const file = caseFile('case.chron', text);

  it('prints a copy, and says on which line it is not sure, with 1', async () => {
    const { code, out, err } = await runChron('anonymise', file);
    assert.deepEqual([code, out], [1, copy]);
    assert.match(err, /^1 thing in the copy may still tell[^\n]*\n {2}Ahmed: may be a name, on line 5\n$/u);
    assert.equal(readFileSync(file, 'utf8'), text);
  });

  it('ends with 0 when there is nothing to look at', async () => {
    const { code, err } = await runChron('anonymise', caseFile('sure.chron', text.replace('Ahmed', 'He')));
    assert.equal(code, 0);
    assert.match(err, /^Nothing else in the copy looks like a name/u);
  });

  it('writes a new file for its owner alone, and never over one that is there', async () => {
    const target = join(folder, 'copy.chron');
    assert.equal((await runChron('anonymise', file, '--out', target)).out, '');
    assert.equal(readFileSync(target, 'utf8'), copy);
    assert.equal(statSync(target).mode & 0o077, 0);
    for (const there of [target, file]) {
      const { code, err } = await runChron('anonymise', file, '--out', there);
      assert.equal(code, 2);
      assert.match(err, /is there already, and is left as it is/u);
    }
    assert.equal(readFileSync(file, 'utf8'), text);
  });

  it('prints the key only when asked, and keeps it nowhere', async () => {
    const { out } = await runChron('anonymise', file, '--key', '--out', join(folder, 'with key.chron'));
    assert.equal(out, 'child C\tBen Brown\n');
    assert.doesNotMatch(readFileSync(join(folder, 'with key.chron'), 'utf8'), /Ben|Brown/u);
  });

  it('makes none of a file that cannot be read, or of two', async () => {
    for (const args of [
      [join(folder, 'nowhere.chron')],
      [file, file],
      [],
      [caseFile('wide.chron', Uint8Array.from([0xff, 0xfe, 0x41, 0])), '--out', join(folder, 'x.chron')],
    ]) {
      const { code, out } = await runChron('anonymise', ...args);
      assert.deepEqual([code, out], [2, '']);
    }
    assert.ok(!existsSync(join(folder, 'x.chron')));
  });
});
