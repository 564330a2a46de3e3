/** Whether a text begins with what is typed of it, in any case, with any spacing and either apostrophe. */
export function beginsWith(text: string, typed: string): boolean {
  return folded(text).startsWith(folded(typed));
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[\s\u00A0\u200B]+/gu, ' ');
}
