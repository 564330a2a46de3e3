/** Runs of white space as one space each, but for what stands in double quotes. Never over a line end. */
export function foldSpaces(text: string): string {
  return text.replace(/"[^"\r\n]*"|“[^“”\r\n]*”|(?:[^\S\r\n]|\u200B)+/gu, (found) => (/^["“]/u.test(found) ? found : ' '));
}
