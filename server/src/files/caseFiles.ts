import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The case files that a path means: itself, or all below it where it is a folder, in the order of their names. What begins with a dot,
 * installed packages and symbolic links are passed over. One at a time, so that a folder of any size takes no more room than a small one.
 */
export function* caseFiles(path: string): Generator<string, void> {
  if (isFolder(path)) yield* below(path);
  else yield path;
}

function* below(folder: string): Generator<string, void> {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) yield* below(join(folder, entry.name));
    else if (entry.isFile() && entry.name.endsWith('.chron')) yield join(folder, entry.name);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
