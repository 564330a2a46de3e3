import { foldedText } from './foldedText.js';
import type { ListedName } from './listedNames.js';

/**
 * Where a listed name is still to be read in a copy. Found in another way than names are replaced, word for word, so that a mistake there
 * does not hide itself here.
 * @param allowed places that are no name, or that the reader is asked about.
 */
export function survivors(
  copy: string,
  names: readonly ListedName[],
  allowed: (start: number, end: number) => boolean,
): readonly { readonly start: number; readonly name: string }[] {
  const listed = new Set(names.flatMap(({ words }) => words));
  const long = [...listed].filter((word) => word.length >= 5);
  return [...copy.matchAll(/[\p{L}\p{M}\p{Cf}'’]+/gu)].flatMap((found) => {
    const { 0: run, index } = found;
    if (allowed(index, index + run.length)) return [];
    const folded = foldedText(run).text.replace(/^'+|'s?$/gu, '');
    const candidates = [folded, folded.replace(/s$/u, ''), folded.replace(/'s$/u, '')];
    const isOne = candidates.some((word) => listed.has(word) && (word.length > 1 || /^\p{Lu}/u.test(run)));
    const inside =
      /[_/\\.@-]/u.test(copy.charAt(index - 1) + copy.charAt(index + run.length)) && long.some((word) => folded.includes(word));
    return isOne || inside ? [{ start: index, name: run }] : [];
  });
}
