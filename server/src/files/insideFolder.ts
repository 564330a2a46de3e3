import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { whyUnread } from './readTextFile.js';

export type PlaceFound = { readonly kind: 'found'; readonly path: string } | { readonly kind: 'refused'; readonly why: string };

/**
 * Finds the file that a case names, from the case's own folder. A case file may have come from anybody: it can name only what is inside
 * `root`, also once every symbolic link on the way is followed.
 * @param ending what its name has to end in.
 */
export function findInside(root: string, from: string, written: string, ending = /\.ya?ml$/iu): PlaceFound {
  const parts = relativeParts(written, ending);
  if (parts === undefined)
    return { kind: 'refused', why: 'Write the path of a .yaml file from the folder of this one, such as "./northbridge.yaml".' };
  const path = resolve(from, ...parts);
  if (!isInside(root, path)) return outside;
  try {
    const real = realpathSync.native(path);
    return isInside(realpathSync.native(root), real) ? { kind: 'found', path: real } : outside;
  } catch (error) {
    return { kind: 'refused', why: `It ${whyUnread(error)}` };
  }
}

const outside: PlaceFound = {
  kind: 'refused',
  why: 'It lies outside the folder that is open, or else of the case: nothing outside that is read.',
};

/** The parts of a relative path to such a file; nothing for an absolute path, one on another computer, an address, or what is no path. */
function relativeParts(written: string, ending: RegExp): readonly string[] | undefined {
  if (written.length > 400 || !ending.test(written)) return undefined;
  // A colon is a drive, an address or a hidden stream of a file; a leading slash of either kind is a root or another computer.
  if (/^[\\/~]|[:*?"<>|\p{Cc}]/u.test(written)) return undefined;
  return written.split(/[\\/]/u);
}

/** Whether a file that is there is inside `root`, once every symbolic link is followed. */
export function isReallyInside(root: string, path: string): boolean {
  try {
    return isInside(realpathSync.native(root), realpathSync.native(path));
  } catch {
    return false;
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
