import { chmodSync, closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a text in the place of a file's own, all of it or nothing: beside it first, and then in its place. Its permissions stay, and a link
 * goes on to lead where it led. @returns in plain words why it could not be done, or nothing.
 */
export function writeTextFile(file: string, text: string): string | undefined {
  let beside: string | undefined;
  try {
    const real = realpathSync(file);
    beside = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`);
    const handle = openSync(beside, 'wx');
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    chmodSync(beside, statSync(real).mode & 0o7777);
    renameSync(beside, real);
    return undefined;
  } catch {
    if (beside !== undefined) rmSync(beside, { force: true });
    return 'could not be written.';
  }
}
