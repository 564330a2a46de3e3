import { readFileSync, statSync } from 'node:fs';

/** `byteOrderMark`: the file begins with one, which is no part of the text. */
export type TextFile =
  { readonly kind: 'text'; readonly text: string; readonly byteOrderMark: boolean } | { readonly kind: 'unreadable'; readonly why: string };

/** As many as a case file can have. */
export const mostBytes = 5 * 1024 * 1024;

/** The text of a file, or in plain words why there is none. Nothing is guessed: bytes that are no UTF-8 are not read as something else. */
export function readTextFile(file: string, most = mostBytes): TextFile {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return unreadable('is a folder, not a file.');
    if (!stats.isFile()) return unreadable('is not a file.');
    if (stats.size > most) return unreadable(`is larger than ${sizeWords(most)}, which is more than such a file can be.`);
    return decode(readFileSync(file));
  } catch (error) {
    return unreadable(whyUnread(error));
  }
}

function sizeWords(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MB` : `${bytes / 1024} KB`;
}

function decode(bytes: Uint8Array): TextFile {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return unreadable('is in UTF-16. Save it as UTF-8.');
  if (bytes.includes(0)) return unreadable('is not a text file.');
  try {
    const byteOrderMark = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), byteOrderMark };
  } catch {
    return unreadable('is not in UTF-8. Save it as UTF-8, so that no name is read wrongly.');
  }
}

/** What kept a file from being read. */
export function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist.';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by you.';
    default:
      return 'could not be read.';
  }
}

function unreadable(why: string): TextFile {
  return { kind: 'unreadable', why };
}
