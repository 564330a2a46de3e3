import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { caseFile, folder, runChron } from '../support/cli/runChron.js';

const untidy = '\uFEFF6 Aug 2019 : ICPC  about C\r\n\tsource:D1\r\n1 July 2019: referral about C\r\n';
const tidy = '\uFEFF6 August 2019: ICPC about C\r\n    source: D1\r\n1 July 2019: referral about C\r\n';

describe('chron format', () => {
  it('prints a file in one form, and keeps its byte order mark, line endings and permissions', async () => {
    const file = caseFile('untidy.chron', untidy);
    chmodSync(file, 0o640);
    const { code, out, err } = await runChron('format', file);
    assert.deepEqual({ code, out, err }, { code: 0, out: `${file}\n`, err: '' });
    assert.equal(readFileSync(file, 'utf8'), tidy);
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.ok(!readdirSync(folder).some((name) => name.endsWith('.tmp')));
  });

  it('writes nothing where nothing changes', async () => {
    const file = caseFile('tidy.chron', tidy);
    const before = statSync(file);
    assert.deepEqual(await runChron('format', file), { code: 0, out: '', err: '' });
    const { ino, mtimeMs } = statSync(file);
    assert.deepEqual([ino, mtimeMs], [before.ino, before.mtimeMs]);
  });

  it('only says so with --check', async () => {
    const file = caseFile('checked.chron', untidy);
    assert.deepEqual(await runChron('format', '--check', file), { code: 1, out: `${file}\n1 file would change.\n`, err: '' });
    assert.equal(readFileSync(file, 'utf8'), untidy);
    assert.equal((await runChron('format', '--check', caseFile('fine.chron', tidy))).code, 0);
  });

  it('sorts with --sort, and follows a link to the file itself', async () => {
    const file = caseFile('unsorted.chron', untidy);
    const link = join(folder, 'link.chron');
    symlinkSync(file, link);
    assert.equal((await runChron('format', '--sort', link)).code, 0);
    assert.equal(readFileSync(file, 'utf8'), '\uFEFF1 July 2019: referral about C\r\n6 August 2019: ICPC about C\r\n    source: D1\r\n');
    assert.ok(lstatSync(link).isSymbolicLink());
  });

  it('refuses what it would have to guess at, and formats the others', async () => {
    const latin = caseFile('latin.chron', new Uint8Array([0x36, 0xe9, 0x0a]));
    const other = caseFile('other.chron', untidy);
    const { code, err } = await runChron('format', latin, join(folder, 'missing.chron'), other);
    assert.equal(code, 2);
    assert.match(err, /latin\.chron is not in UTF-8.*\n.*missing\.chron does not exist/u);
    assert.deepEqual([...readFileSync(latin)], [0x36, 0xe9, 0x0a]);
    assert.equal(readFileSync(other, 'utf8'), tidy);
    assert.equal((await runChron('format')).code, 2);
  });
});
