import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
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
    env: { ...process.env, SOURCE_DATE_EPOCH: '1577836800', TZ: 'UTC' },
  });
  if (status !== 0) throw new Error(`The extension could not be packed:\n${stdout}${stderr}`);
  writeFileSync(file, withPlainModes(readFileSync(file)));
  return file;
}

/** Who may read and run each file is taken from the disk, and so from how each person has set up their own: it is written alike for all. */
function withPlainModes(archive: Buffer): Buffer {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const isProgram = (archive.readUInt32LE(at + 38) & (0o100 << 16)) !== 0;
    archive.writeUInt32LE(((isProgram ? 0o100755 : 0o100644) << 16) >>> 0, at + 38);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return archive;
}

function versionOf(manifest: string): string {
  const found = /"version": "([^"]+)"/.exec(manifest);
  if (found?.[1] === undefined) throw new Error('package.json has no version.');
  return found[1];
}
