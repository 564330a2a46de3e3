import { writeFileSync } from 'node:fs';
import { whyUnread } from './readTextFile.js';

/** Writes a file that is not there yet, for its owner's eyes. @returns why it was not written; nothing when it was. */
export function writeNewFile(file: string, text: string): string | undefined {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'is there already, and is left as it is.';
    return whyUnread(error).replace('be read', 'be written');
  }
}
