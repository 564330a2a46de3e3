import type { Pack } from '../pack.js';
import type { PackError } from './packError.js';
import { readPacks } from './readPacks.js';

export type LocalPackRead = { readonly packs: readonly Pack[] } | { readonly errors: readonly PackError[] };

/**
 * Reads the pack that a case names, beside those that are built in.
 * @returns the packs by which such a case is judged, the local one last; or every mistake in it.
 */
export function readLocalPack(text: string, name: string, builtIn: readonly Pack[]): LocalPackRead {
  const read = readPacks([{ name, text }], builtIn, 'local');
  return 'errors' in read ? read : { packs: [...builtIn, ...read.packs] };
}
