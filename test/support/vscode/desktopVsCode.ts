import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { fetchedFolder } from './fetchPackages.js';

/** A VS Code with a window of its own, or why there is none. */
export type DesktopVsCode = { readonly executable: string } | { readonly missing: string };

/** The VS Code on PATH, or the version asked for from its makers, where they can be reached. */
export async function desktopVsCode(version: string): Promise<DesktopVsCode> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return { missing: 'this machine has no display for its window' };
  }
  const installed = onPath();
  if (installed !== undefined) return { executable: installed };
  try {
    const executable = await downloadAndUnzipVSCode({ version, cachePath: fetchedFolder, reporter: new SilentReporter(), timeout: 10_000 });
    return { executable };
  } catch (error) {
    return { missing: `it is not on PATH and could not be downloaded (${error instanceof Error ? error.message : String(error)})` };
  }
}

/** `code` is a script that stands some folders below the program that it starts, which is what takes the tests' arguments. */
function onPath(): string | undefined {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', ['code'], { encoding: 'utf8' })
    .stdout.split('\n')[0]
    ?.trim();
  if (found === undefined || found === '') return undefined;
  const folder = dirname(realpathSync(found));
  return [join(folder, '../code'), join(folder, '../Code.exe'), join(folder, '../../../MacOS/Electron')].find((path) => existsSync(path));
}
