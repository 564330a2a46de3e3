import type { Pack } from '../pack.js';
import type { PackError } from './packError.js';
import { readPacks } from './readPacks.js';

export type PackRead = { readonly pack: Pack } | { readonly errors: readonly PackError[] };

/** Reads one pack file, which may use what the packs `beside` it declare. */
export function readPack(text: string, name: string, beside: readonly Pack[] = []): PackRead {
  const read = readPacks([{ name, text }], beside);
  if ('errors' in read) return read;
  const [pack] = read.packs;
  if (pack === undefined) throw new Error('One file was read, and no pack came of it.');
  return { pack };
}
