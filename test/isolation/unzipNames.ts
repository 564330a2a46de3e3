/** The names of the files in a zip archive, from its central directory. */
export function unzipNames(archive: Buffer): readonly string[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const text = archive.subarray(at + 46, at + 46 + (name ?? 0)).toString('utf8');
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    return text;
  });
}
