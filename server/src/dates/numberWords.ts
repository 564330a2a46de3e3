/** The whole number that a word or figures stand for ("15", "two", "a"), up to four figures, or `undefined`. */
export function wholeNumber(text: string): number | undefined {
  if (/^\d{1,4}$/u.test(text)) return Number(text);
  const word = text.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  const found = numberWords.indexOf(word);
  return found === -1 ? undefined : found + 1;
}

/** "two" for 2, and figures above twelve. */
export function numberWord(n: number): string {
  return numberWords[n - 1] ?? String(n);
}

const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
