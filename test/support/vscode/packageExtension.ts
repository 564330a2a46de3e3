import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackages } from './fetchPackages.js';
import { root } from './paths.js';

const packager = '3.9.2'; // the last of @vscode/vsce that Node 20 may run; 106 MB, so it is no dependency of ours

/** Packs what the manifest's `files` names, already built, into chron-<version>.vsix. The same contents give the same bytes. @returns its path. */
export async function packageExtension(): Promise<string> {
  const folder = await fetchPackages(`vsce-${packager}`, [`@vscode/vsce@${packager}`]);
  const file = join(root, `chron-${versionOf(readFileSync(join(root, 'package.json'), 'utf8'))}.vsix`);
  const vsce = join(folder, 'node_modules/@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, [vsce, 'package', ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1577836800' },
  });
  if (status !== 0) throw new Error(`The extension could not be packed:\n${stdout}${stderr}`);
  return file;
}

function versionOf(manifest: string): string {
  const found = /"version": "([^"]+)"/.exec(manifest);
  if (found?.[1] === undefined) throw new Error('package.json has no version.');
  return found[1];
}
