import type { ListedName } from './listedNames.js';

/** Without A, I and O, which read as words or as a nought, and M, whose plural would read as a title. */
const alphabet = 'BCDEFGHJKLNPQRSTUVWXYZ'.split('');

/** A letter for each name, and for each word that several names share. */
export interface Letters {
  readonly of: (listed: ListedName) => string;
  readonly ofShared: (word: string) => string;
}

/**
 * Gives the letters in the order of the names. Nobody gets an initial of their own, or a letter that stands for somebody in the file as it
 * is. Mr Brown and Mrs Brown have the same letter, as they have the same name.
 */
export function giveLetters(names: readonly ListedName[], text: string): Letters {
  const taken = new Set([...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?![\p{L}\p{N}])/gu)].map(([letter]) => letter));
  const byKey = new Map<string, string>();
  let round = 1;
  const next = (words: readonly string[]): string => {
    const initials = new Set(words.map((word) => word.charAt(0).toUpperCase()));
    const others = alphabet.filter((letter) => !initials.has(letter));
    for (;;) {
      // Words that begin with every letter there is are no name.
      const possible = (others.length > 0 ? others : alphabet).map((letter) => (round === 1 ? letter : `${letter}${round}`));
      const free = possible.find((name) => !taken.has(name));
      if (free === undefined) {
        round += 1;
        continue;
      }
      taken.add(free);
      return free;
    }
  };
  const give = (key: string, words: readonly string[]): string => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const letter = next(words);
    byKey.set(key, letter);
    return letter;
  };
  for (const { words } of names) give(words.join(' '), words);
  return { of: ({ words }) => give(words.join(' '), words), ofShared: (word) => give(word, [word]) };
}
