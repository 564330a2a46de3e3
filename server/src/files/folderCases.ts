import { statSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathOf } from './folderAround.js';
import { isReallyInside } from './insideFolder.js';
import { readTextFile, type TextFile } from './readTextFile.js';

/** Deeper than anybody's folders, and a way out of any loop. */
const deepest = 20;

/** The case files below some folders, by their addresses, folder by folder. Hidden folders and symbolic links are left out. */
export async function* listCases(folderUris: readonly string[]): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (const folder of folderUris.flatMap((uri) => pathOf(uri) ?? [])) {
    for await (const path of below(folder, 0)) {
      if (seen.has(path)) continue;
      seen.add(path);
      yield pathToFileURL(path).href;
    }
  }
}

async function* below(folder: string, depth: number): AsyncGenerator<string> {
  if (depth > deepest) return;
  const inner: string[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isFile() && /\.chron$/iu.test(entry.name)) yield join(folder, entry.name);
    if (entry.isDirectory()) inner.push(join(folder, entry.name));
  }
  for (const each of inner) yield* below(each, depth + 1);
}

/** What may not be looked into has nothing in it for us. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text of a case file inside one of the folders. */
export function readCase(uri: string, folderUris: readonly string[], mostBytes: number): TextFile {
  const path = pathOf(uri);
  const inside = path !== undefined && folderUris.flatMap((folder) => pathOf(folder) ?? []).some((folder) => isReallyInside(folder, path));
  return inside ? readTextFile(path, mostBytes) : { kind: 'unreadable', why: 'does not exist.' };
}

/** Another text where a file was changed: when, and how long it is. Nothing where there is no such file. */
export function stampOf(uri: string): string | undefined {
  const path = pathOf(uri);
  const stats = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs} ${stats.size}`;
}
