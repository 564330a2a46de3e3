// `npm run docs` writes a page for each built-in rule, and an index of them, into docs/rules. The tests compare.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { builtInPacks } from '../server/src/rules/builtInPacks.generated.js';
import { pagePath, rulePage } from './docs/rulePage.js';
import { rulesIndex } from './docs/rulesIndex.js';

const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url));

/** What docs/rules should hold: the text of each file by its path, with "/". */
export function expectedPages(): ReadonlyMap<string, string> {
  const pages = builtInPacks.flatMap((pack) => pack.rules.map((rule) => [pagePath(rule), rulePage(rule, pack, builtInPacks)] as const));
  return new Map([['README.md', rulesIndex(builtInPacks)], ...pages]);
}

/** What it holds. */
export function writtenPages(): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')];
    }),
  );
}

function writePages(): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of expectedPages()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) writePages();
