import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadLocalRules, loadLocalRulesAt } from '../../server/src/files/localRules.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import type { LocalRules } from '../../server/src/service/languageService.js';

const pack = 'pack: northbridge\ntitle: Northbridge\nlast checked: 2026-11-21\ncalendar: england and wales\n';

const all = mkdtempSync(join(tmpdir(), 'chron-local-'));
const root = join(all, 'open folder');
const cases = join(root, 'cases');
const file = join(cases, 'case.chron');
mkdirSync(join(cases, 'rules'), { recursive: true });
writeFileSync(join(all, 'outside.yaml'), pack);
writeFileSync(join(root, 'council.yaml'), pack);
writeFileSync(join(cases, 'here.yml'), pack);
writeFileSync(join(cases, 'rules', 'below.yaml'), pack);
writeFileSync(join(cases, 'large.yaml'), `${pack}#${'x'.repeat(256 * 1024)}`);
writeFileSync(join(cases, 'deep.yaml'), `a: ${'['.repeat(100_000)}`);
writeFileSync(join(cases, 'windows.yaml'), Uint8Array.from([0x74, 0x92, 0x73]));
writeFileSync(join(cases, 'wrong.yaml'), `${pack}set:\n  - parameter: report notic\n    value: soon\n`);
writeFileSync(join(cases, 'secret.txt'), 'secret');
symlinkSync(join(all, 'outside.yaml'), join(cases, 'link.yaml'));
symlinkSync(all, join(cases, 'way'));
symlinkSync(join(cases, 'rules'), join(cases, 'within'));

after(() => rmSync(all, { recursive: true, force: true }));

const load = (asked: string): Promise<LocalRules> => loadLocalRules(root, file, asked, builtInPacks);

describe('a local pack', () => {
  for (const asked of [
    './here.yml',
    'here.yml',
    'rules/below.yaml',
    '.\\rules\\below.yaml',
    '../council.yaml',
    './rules/../here.yml',
    'within/below.yaml',
  ]) {
    it(`is read from ${asked}`, async () => {
      const { problem, packs } = await load(asked);
      assert.equal(problem, undefined);
      assert.equal(packs.at(-1)?.id, 'northbridge');
    });
  }

  const refused: Readonly<Record<string, RegExp>> = {
    '../../outside.yaml': /outside the folder/u,
    '..\\..\\outside.yaml': /outside the folder/u,
    'rules/../../../outside.yaml': /outside the folder/u,
    'link.yaml': /outside the folder/u,
    'way/outside.yaml': /outside the folder/u,
    [join(all, 'outside.yaml')]: /Write the path/u,
    [join(cases, 'here.yaml')]: /Write the path/u,
    [pathToFileURL(join(cases, 'here.yml')).href]: /Write the path/u,
    'https://example.org/pack.yaml': /Write the path/u,
    '//server/share/pack.yaml': /Write the path/u,
    '\\\\server\\share\\pack.yaml': /Write the path/u,
    '\\\\?\\C:\\pack.yaml': /Write the path/u,
    'C:\\packs\\pack.yaml': /Write the path/u,
    'C:pack.yaml': /Write the path/u,
    '~/pack.yaml': /Write the path/u,
    'here.yml:stream.yaml': /Write the path/u,
    'he\u0000re.yaml': /Write the path/u,
    'secret.txt': /Write the path/u,
    [`${'x/'.repeat(300)}here.yaml`]: /Write the path/u,
    '.': /Write the path/u,
    'nowhere.yaml': /^It does not exist\.$/u,
    'large.yaml': /^It is larger than 256 KB/u,
    'windows.yaml': /^It is not in UTF-8/u,
    'wrong.yaml': /^In wrong\.yaml, line 6, citation: "citation" is missing\./u,
  };
  for (const [asked, why] of Object.entries(refused)) {
    it(`is not read from ${JSON.stringify(asked.replace(all, '')).slice(0, 40)}`, async () => {
      const { problem, packs } = await load(asked);
      assert.match(problem ?? '', why);
      assert.equal(packs, builtInPacks);
    });
  }

  it('that is built to break the reading is told, and breaks nothing', async () => {
    const { problem, packs } = await load('deep.yaml');
    assert.ok(problem !== undefined);
    assert.equal(packs, builtInPacks);
  });
});

describe('the folder inside which a pack has to be', () => {
  const at = (uri: string, folders: readonly string[], asked: string) => loadLocalRulesAt(uri, folders, asked, builtInPacks);
  const uri = pathToFileURL(file).href;

  it('is the open folder around the case', async () => {
    assert.equal((await at(uri, [pathToFileURL(root).href], '../council.yaml')).problem, undefined);
    assert.equal((await at(uri, [`${pathToFileURL(root).href}/`], '../council.yaml')).problem, undefined);
  });

  it('is the innermost of several', async () => {
    const folders = [root, cases].map((folder) => pathToFileURL(folder).href);
    assert.match((await at(uri, folders, '../council.yaml')).problem ?? '', /outside the folder/u);
  });

  it("is the case's own where no open folder is around it", async () => {
    for (const folders of [[], [pathToFileURL(join(root, 'case')).href], ['untitled:folder', 'not an address']]) {
      assert.match((await at(uri, folders, '../council.yaml')).problem ?? '', /outside the folder/u);
      assert.equal((await at(uri, folders, 'here.yml')).problem, undefined);
    }
  });

  it('is nowhere before the case is saved', async () => {
    assert.match((await at('untitled:Untitled-1', [], 'here.yml')).problem ?? '', /Save this file first/u);
  });
});
