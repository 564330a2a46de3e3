import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packErrorLine } from '../../../server/src/rules/packFile/packError.js';
import { readPacks, type PackText } from '../../../server/src/rules/packFile/readPacks.js';
import type { Pack } from '../../../server/src/rules/pack.js';

/** Where the pack files and their schema are. */
export const packsFolder = fileURLToPath(new URL('../../../server/packs/', import.meta.url));

/** The pack files that are built in, by name. */
export function packFiles(): readonly PackText[] {
  const names = readdirSync(packsFolder).filter((name) => name.endsWith('.yaml'));
  return names.toSorted().map((name) => ({ name, text: readFileSync(packsFolder + name, 'utf8') }));
}

/** The packs that are built in, read afresh. */
export function freshPacks(): readonly Pack[] {
  const read = readPacks(packFiles());
  if ('errors' in read) throw new Error(read.errors.map(packErrorLine).join('\n'));
  return read.packs;
}
