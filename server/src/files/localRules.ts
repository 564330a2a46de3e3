import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pack } from '../rules/pack.js';
import { mistakeWords, type LocalRules } from '../service/languageService.js';
import { folderAround } from './folderAround.js';
import { findInside } from './insideFolder.js';
import { readTextFile } from './readTextFile.js';

/** A pack is a few pages: what is larger is none. */
const mostBytes = 256 * 1024;

/**
 * Reads the pack that a case names after `local rules:`. What reads YAML is loaded only now: most cases name none.
 * @param root the folder inside which it has to be.
 * @param file the case that names it.
 */
export async function loadLocalRules(root: string, file: string, asked: string, builtIn: readonly Pack[]): Promise<LocalRules> {
  const unused = (problem: string, more: Partial<LocalRules> = {}): LocalRules => ({ asked, packs: builtIn, problem, errors: [], ...more });
  const place = findInside(root, dirname(file), asked);
  if (place.kind === 'refused') return unused(place.why);
  const text = readTextFile(place.path, mostBytes);
  if (text.kind === 'unreadable') return unused(`It ${text.why}`);
  const source = { uri: pathToFileURL(place.path).href, text: text.text };
  try {
    const { readLocalPack } = await import('../rules/packFile/readLocalPack.js');
    const read = readLocalPack(text.text, basename(place.path), builtIn);
    if ('errors' in read) return unused(`In ${basename(place.path)}, ${mistakeWords(read.errors)}`, { errors: read.errors, file: source });
    return { asked, packs: read.packs, errors: [], file: source };
  } catch {
    // Such as thousands of brackets, one in another.
    return unused('It could not be read as a pack.', { file: source });
  }
}

/** The same by addresses, as editors name files. The folder that counts is the innermost open one around the case, or else its own. */
export async function loadLocalRulesAt(
  caseUri: string,
  folderUris: readonly string[],
  asked: string,
  builtIn: readonly Pack[],
): Promise<LocalRules> {
  const place = folderAround(caseUri, folderUris);
  if (place === undefined) {
    return { asked, packs: builtIn, errors: [], problem: 'Save this file first: the path is taken from where it is.' };
  }
  return loadLocalRules(place.root, place.file, asked, builtIn);
}
