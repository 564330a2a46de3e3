// What is inside the bundles that others wrote: their licences, which ask to be passed on with them, and a list that a machine can read
// (a software bill of materials). Written with every build. `npm run notices` keeps both at the top of the repository, and a test compares.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** In dist/, and at the top of the repository. */
export const noticeFiles = { 'licences.txt': 'THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json': 'sbom.cdx.json' };

/** @param metafiles what esbuild says of each bundle. */
export async function writeNotices(metafiles) {
  const packages = await Promise.all(foldersIn(metafiles).map(describe));
  await writeFile(`${root}dist/licences.txt`, packages.map(noticeOf).join('\n'));
  await writeFile(`${root}dist/sbom.cdx.json`, `${JSON.stringify(await bill(packages), undefined, 2)}\n`);
}

/** The packages of which something is in a bundle, by their folders below the repository. */
function foldersIn(metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const found = inputs.flatMap(
    (input) => /^(?:.*\/)?(node_modules\/(?:@[^/]+\/)?[^/]+(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)*)\//.exec(input)?.[1] ?? [],
  );
  return [...new Set(found)].sort((a, b) => (a < b ? -1 : 1));
}

async function describe(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${root}${folder}/package.json`, 'utf8'));
  const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'License.txt', 'license', 'LICENCE'];
  const texts = await Promise.all(names.map((file) => readFile(`${root}${folder}/${file}`, 'utf8').catch(() => undefined)));
  const text = texts.find((one) => one !== undefined);
  if (text === undefined) throw new Error(`${name} ${version} is in a bundle, and comes with no licence to pass on.`);
  return { folder, name, version, license, text };
}

function noticeOf({ name, version, license, text }) {
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** CycloneDX, without a time or a number of its own, so that the same contents give the same bytes. */
async function bill(packages) {
  const { name, version, license } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const lock = JSON.parse(await readFile(`${root}package-lock.json`, 'utf8'));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': `${name}@${version}`, name, version, licenses: licensesOf(license) } },
    components: packages.map((one) => componentOf(one, lock.packages[one.folder])),
  };
}

function componentOf({ name, version, license }, locked) {
  const [algorithm, content] = locked.integrity.split('-');
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: licensesOf(license),
    hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(content, 'base64').toString('hex') }],
  };
}

function licensesOf(id) {
  return [{ license: { id } }];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [built, kept] of Object.entries(noticeFiles)) await copyFile(`${root}dist/${built}`, root + kept);
}
