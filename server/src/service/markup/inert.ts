/**
 * One line of text without what could change how the text around it is shown: control characters and line ends become spaces, and
 * the marks that turn the direction of writing are left out.
 */
export function inert(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}
