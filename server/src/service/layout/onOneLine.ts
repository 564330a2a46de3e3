const longest = 80;

/** Words for a list: on one line, and not too long for a panel. No character is cut in two. */
export function onOneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= longest
    ? line
    : `${line
        .slice(0, longest)
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trimEnd()}…`;
}
