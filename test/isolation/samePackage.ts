// `npm run test:package`: builds and packs the extension twice, in other time zones, languages and file modes, and compares the bytes.
// Then looks at what is in it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipNames } from './unzipNames.js';
import { packageExtension } from '../support/vscode/packageExtension.js';
import { root } from '../support/vscode/paths.js';

const wanted = [
  'dist/server.node.mjs',
  'dist/watch.node.mjs',
  'dist/check.node.mjs',
  'dist/extension.node.cjs',
  'LICENSE.txt',
  'SECURITY.md',
  'THIRD-PARTY-NOTICES.txt',
  'sbom.cdx.json',
  'docs/privacy.md',
];

const [first, second] = [await packed({ TZ: 'UTC', LANG: 'C' }, 0o022), await packed({ TZ: 'Pacific/Apia', LANG: 'en_GB.UTF-8' }, 0o077)];
if (first.hash !== second.hash) fail(`Two builds gave two packages: ${first.hash} and ${second.hash}.`);
const missing = wanted.filter(
  (name) => !first.names.includes(`extension/${name}`) && !first.names.includes(`extension/${name.toLowerCase()}`),
);
if (missing.length > 0) fail(`The package lacks ${missing.join(', ')}. It has ${first.names.join(', ')}`);
// The one made-up case is what the walkthrough opens.
const example = 'extension/examples/northbridge.chron';
const extra = first.names.filter(
  (name) => name !== example && /(?:^|\/)(?:test|node_modules|\.vscode-test|\.ci|examples)\/|\.chron$|\.map$|\.ts$/u.test(name),
);
if (extra.length > 0) fail(`The package has what is not for users: ${extra.join(', ')}`);
console.log(`Two builds, one package: ${first.names.length} files, SHA-256 ${first.hash}`);

async function packed(environment: Record<string, string>, mode: number) {
  const before = process.umask(mode);
  Object.assign(process.env, environment);
  execFileSync(process.execPath, ['.ci/build.mjs'], { cwd: root, env: process.env, stdio: 'ignore' });
  const bytes = readFileSync(await packageExtension());
  process.umask(before);
  return { hash: createHash('sha256').update(bytes).digest('hex'), names: unzipNames(bytes) };
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
