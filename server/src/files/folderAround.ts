import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A case on this computer, and the folder inside which everything has to be that it names. */
export interface CasePlace {
  readonly file: string;
  readonly root: string;
}

/** Of the open folders around the case it is the innermost; where there is none, the case's own. Nothing for a case that is no file. */
export function folderAround(caseUri: string, folderUris: readonly string[]): CasePlace | undefined {
  const file = pathOf(caseUri);
  if (file === undefined) return undefined;
  const around = folderUris.flatMap((uri) => pathOf(uri) ?? []).filter((folder) => isAround(folder, file));
  const [root = dirname(file)] = around.toSorted((a, b) => b.length - a.length);
  return { file, root };
}

/** Nothing for what is no file of this computer. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

function isAround(folder: string, file: string): boolean {
  for (let at = dirname(file); ; at = dirname(at)) {
    if (at === folder.replace(/(?<=.)[\\/]$/u, '')) return true;
    if (at === dirname(at)) return false;
  }
}
