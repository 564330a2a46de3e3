/** The fields that the language itself names, whatever the packs declare beside them. */
export const fieldNames: ReadonlySet<string> = new Set([
  'outcome',
  'source',
  'status',
  'account',
  'because',
  'offers',
  'does not offer',
  'repeated',
  'attended by',
  'how',
  'procedure',
  'subject',
  'category',
  'until',
  'due',
  'fulfils',
  'named as',
  'except',
]);

/** A key as it is compared: lower case, white space folded to one space, curly apostrophes straight. */
export function fieldKey(words: string): string {
  return words
    .trim()
    .replace(/[\s\u200B]+/gu, ' ')
    .replace(/[’‘]/gu, "'")
    .toLowerCase();
}
