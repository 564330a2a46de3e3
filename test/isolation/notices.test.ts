import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from '../support/vscode/paths.js';
import { jsonAt, listAt, parseJson } from '../support/jsonAt.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('what others wrote that is shipped', () => {
  it('is listed with its licences: run "npm run notices" when not', () =>
    assert.equal(read('THIRD-PARTY-NOTICES.txt'), read('dist/licences.txt')));

  it('is listed for machines: run "npm run notices" when not', () => assert.equal(read('sbom.cdx.json'), read('dist/sbom.cdx.json')));

  it('is what npm says of the same packages', () => {
    const bill = parseJson(
      execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        shell: process.platform === 'win32',
      }),
    );
    const facts = (component: unknown) =>
      JSON.stringify([
        jsonAt(component, 'name'),
        jsonAt(component, 'version'),
        jsonAt(component, 'purl'),
        jsonAt(component, 'hashes'),
        jsonAt(component, 'licenses'),
      ]);
    const known = new Set(listAt(bill, 'components').map(facts));
    const ours = listAt(parseJson(read('sbom.cdx.json')), 'components').map(facts);
    assert.ok(ours.length > 5);
    assert.deepEqual(
      ours.filter((fact) => !known.has(fact)),
      [],
    );
  }).timeout(60_000);

  it('is under licences that only ask to be named', () => {
    const ids = listAt(parseJson(read('sbom.cdx.json')), 'components').map((component) =>
      jsonAt(component, 'licenses', 0, 'license', 'id'),
    );
    assert.deepEqual(
      ids.filter((id) => !['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Apache-2.0', '0BSD'].includes(String(id))),
      [],
    );
  });
});

describe('the manifest', () => {
  const manifest = parseJson(read('package.json'));

  it('pulls in no other extension, and nothing at run time', () => {
    for (const key of ['extensionPack', 'extensionDependencies', 'dependencies', 'enabledApiProposals']) {
      assert.equal(jsonAt(manifest, key), undefined, key);
    }
  });

  it('asks for no setting that names a program or an address', () => {
    const settings = Object.keys(Object(jsonAt(manifest, 'contributes', 'configuration', 'properties')));
    assert.deepEqual(
      settings.filter((name) => /path|program|command|exec|url|address|proxy|server|telemetry/iu.test(name)),
      [],
    );
  });

  it('works in full in a workspace that is not trusted, since it runs nothing of it', () =>
    assert.equal(jsonAt(manifest, 'capabilities', 'untrustedWorkspaces', 'supported'), true));
});
