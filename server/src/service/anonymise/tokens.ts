import { foldedText, foldName } from './foldedText.js';
import type { KeptPlaces } from './keptPlaces.js';
import type { Letters } from './letters.js';
import type { ListedName } from './listedNames.js';
import type { Replacement } from './replaceNames.js';

/** Labels, file names and addresses, in which names run together with other words: "@brown-visit", "BenBrown_report.pdf". */
function* tokensIn(written: string): Iterable<{ readonly text: string; readonly start: number }> {
  const runs = /@[\p{L}\p{M}\p{N}_-]+|[^\s"'“”()<>,;@]+/gu;
  const whole = /[^\s"'“”()<>,;]+/uy;
  for (let run = runs.exec(written); run; run = runs.exec(written)) {
    const { 0: first, index: start } = run;
    const isLabel = first.startsWith('@');
    if (!isLabel && !isJoined(first, written.slice(runs.lastIndex, runs.lastIndex + 3))) continue;
    whole.lastIndex = start;
    const text = isLabel ? first : (whole.exec(written)?.[0] ?? first);
    runs.lastIndex = start + text.length;
    yield { text, start };
  }
}

/** A mark stands between two letters or figures, where the mark "@" ends the run. */
function isJoined(run: string, behind: string): boolean {
  if (/[\p{L}\p{M}\p{N}][./\\_][\p{L}\p{M}\p{N}]/u.test(run)) return true;
  return /[\p{L}\p{M}\p{N}]$/u.test(run) && /^@[\p{L}\p{M}\p{N}]/u.test(behind);
}

/** What stands in the place of each token that has a name in it. Every place of one label is replaced alike, and no two become one. */
export function replaceInTokens(written: string, names: readonly ListedName[], letters: Letters, kept: KeptPlaces): readonly Replacement[] {
  const words = [...new Set(names.flatMap((listed) => listed.words))].toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return [];
  const found = [...tokensIn(written)].filter(({ text, start }) => !kept(start, start + text.length) && !isTime(text));
  const unchanged = new Set(
    found
      .map(({ text }) => text)
      .filter((text) => without(text, words, names, letters) === text)
      .map(foldName),
  );
  const becomes = new Map<string, string>();
  const replacements: Replacement[] = [];
  for (const { text, start } of found) {
    const folded = foldName(text);
    if (unchanged.has(folded)) continue;
    const copy =
      becomes.get(folded) ?? unlike(without(text, words, names, letters), new Set([...unchanged, ...[...becomes.values()].map(foldName)]));
    becomes.set(folded, copy);
    replacements.push({ start, end: start + text.length, text: copy });
  }
  return replacements;
}

const isTime = (text: string) => /^[\d.:/-]+(?:am|pm)?$/u.test(text);

/** Each run of letters that has a name in it gives way to a letter, whole: what is left of a name may tell it. */
function without(text: string, words: readonly string[], names: readonly ListedName[], letters: Letters): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (run) => {
    const folded = foldedText(run).text;
    const word = words.find((one) =>
      one.length >= 3 ? folded.includes(one.replaceAll(/[^\p{L}]/gu, '')) : folded === one && isCapital(run),
    );
    const parts = run.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => foldedText(part).text);
    const short = words.find((one) => one.length === 2 && parts.includes(one));
    const name = word ?? short;
    if (name === undefined) return run;
    const having = names.filter((one) => one.words.includes(name));
    const [one] = having;
    const letter =
      one !== undefined && having.every((other) => other.words.join(' ') === one.words.join(' '))
        ? letters.of(one)
        : letters.ofShared(name);
    return isCapital(run) ? letter : letter.toLowerCase();
  });
}

const isCapital = (run: string) => /^\p{Lu}/u.test(run);

function unlike(text: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const one = n === 1 ? text : text.replace(/^(@?[^.]*)/u, `$1${n}`);
    if (!taken.has(foldName(one))) return one;
  }
}
