import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.js';

/** Where whatever the tests fetch is kept between runs. Nothing there is part of the project. */
export const fetchedFolder = join(root, '.vscode-test');

/**
 * Installs npm packages into a folder of their own, once: without install scripts, so that no compiler is needed.
 * The folder gets its name only when all is there, so a fetch that was cut short is done again.
 * @param finish what else belongs to it, done before the folder gets its name.
 * @returns the folder, in which `node_modules` is.
 * @throws Error with npm's own words when npm fails.
 */
export async function fetchPackages(
  name: string,
  packages: readonly string[],
  finish?: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(fetchedFolder, name);
  if (existsSync(folder)) return folder;
  console.log(`Fetching ${packages.join(', ')} from npm, once …`);
  await mkdir(fetchedFolder, { recursive: true });
  await removeCutShort(name);
  const partial = `${folder}.partial-${process.pid}`;
  await installInto(partial, packages);
  await finish?.(partial);
  await rename(partial, folder);
  return folder;
}

/** What fetches left behind whose process is no longer there. */
async function removeCutShort(name: string): Promise<void> {
  const start = `${name}.partial-`;
  for (const entry of await readdir(fetchedFolder)) {
    if (!entry.startsWith(start) || isRunning(Number(entry.slice(start.length)))) continue;
    await rm(join(fetchedFolder, entry), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

async function installInto(folder: string, packages: readonly string[]): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'fetched', private: true }));
  await npmInstall(folder, packages);
}

/** `npm install` in a folder, for running only. */
export function npmInstall(folder: string, args: readonly string[]): Promise<void> {
  const quiet = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--omit=dev', '--omit=optional', '--loglevel=error'];
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', ['install', '--prefix', folder, ...quiet, ...args], {
      cwd: folder,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    npm.stdout.on('data', (data) => (said += String(data)));
    npm.stderr.on('data', (data) => (said += String(data)));
    npm.once('error', reject);
    npm.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm could not fetch what the tests need:\n${said}`))));
  });
}
