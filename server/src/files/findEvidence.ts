import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { evidenceEndings } from '../service/languageService.js';
import { folderAround } from './folderAround.js';
import { findInside } from './insideFolder.js';

/**
 * The address of a file of evidence that a case names, such as "letters/council.pdf". Nothing where there is no such file; nor for one
 * outside the open folder, whichever way the path leads there; nor for what is no document, such as a program.
 */
export function findEvidence(caseUri: string, folderUris: readonly string[], written: string): string | undefined {
  const place = folderAround(caseUri, folderUris);
  if (place === undefined) return undefined;
  const found = findInside(place.root, dirname(place.file), written, evidenceEndings);
  if (found.kind === 'refused') return undefined;
  // Once more on the real file: a link named "letter.pdf" may lead to a program.
  return evidenceEndings.test(found.path) && isFile(found.path) ? pathToFileURL(found.path).href : undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
