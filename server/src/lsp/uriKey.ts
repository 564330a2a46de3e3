/** The same text for the same file: editors write `file:///c%3A/a%28b%29`, where others write `file:///C:/a(b)`. */
export function uriKey(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/([A-Za-z]):/u, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

/** Whether a file is below a folder, or is what is named itself. */
export function isBelow(uri: string, folder: string): boolean {
  const [file, around] = [uriKey(uri), uriKey(folder).replace(/\/$/u, '')];
  return file === around || file.startsWith(`${around}/`);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
