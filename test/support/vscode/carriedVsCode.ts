import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchPackages, npmInstall } from './fetchPackages.js';

/** A VS Code server with its workbench: the real thing, shown in a browser instead of a window of its own. */
export interface CarriedVsCode {
  /** As VS Code counts, such as "1.100.3". */
  readonly version: string;
  readonly serverMain: string;
  /** The Node that runs it. */
  readonly node: string;
}

/** The oldest VS Code that the manifest claims (`engines.vscode`), which runs on our own Node; and the newest there is. */
export type Age = 'oldest' | 'newest';

const packagesFor: Record<Age, { readonly carrier: string; readonly node?: string }> = {
  oldest: { carrier: '4.100.3' },
  newest: { carrier: '4.139.1', node: '24.21.0' },
};

/** The VS Code that npm's `code-server` carries, fetched when it is not here yet. */
export async function carriedVsCode(age: Age): Promise<CarriedVsCode> {
  const { carrier, node } = packagesFor[age];
  const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const packages = [`code-server@${carrier}`, ...(node === undefined ? [] : [`${nodePackage}@${node}`])];
  const folder = await fetchPackages(`code-server-${carrier}`, packages, (made) => npmInstall(inside(made), []));
  const described: unknown = JSON.parse(await readFile(join(inside(folder), 'package.json'), 'utf8'));
  return {
    version: versionOf(described),
    serverMain: join(inside(folder), 'out/server-main.js'),
    node: node === undefined ? process.execPath : join(folder, 'node_modules', nodePackage, 'bin/node'),
  };
}

function inside(folder: string): string {
  return join(folder, 'node_modules/code-server/lib/vscode');
}

function versionOf(described: unknown): string {
  if (typeof described === 'object' && described !== null && 'version' in described) return String(described.version);
  throw new Error('The VS Code that npm carries does not say its version.');
}
