/** The lines of a text, which end at LF, CRLF and CR only. */
export function linesIn(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/u);
}

export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

/** `#`, then a space or the end of the line. */
export function isRemark(line: string | undefined): boolean {
  return line !== undefined && /^\uFEFF?\s*#(?:\s|$)/u.test(line);
}
