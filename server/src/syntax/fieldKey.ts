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

const written = new Map([...fieldNames].map((name) => [name, name]));

/** The name of a field of the language as the same text each time, since nearly every entry keeps one; other words as they are. */
export function oneFieldName(words: string): string {
  return written.get(words) ?? words;
}

/** A key as it is compared: lower case, white space folded to one space, curly apostrophes straight. */
export function fieldKey(words: string): string {
  if (fieldNames.has(words)) return words;
  return words
    .trim()
    .replace(/[\s\u200B]+/gu, ' ')
    .replace(/[’‘]/gu, "'")
    .toLowerCase();
}
