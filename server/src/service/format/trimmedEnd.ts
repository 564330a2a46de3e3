/** Without the white space at its end. */
export function trimmedEnd(text: string): string {
  return text.replace(/(?<![\s\u200B])[\s\u200B]+$/u, '');
}
