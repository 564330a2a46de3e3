import type { NamedPeople } from './nameFinder.js';

/** Words that may say that what is recorded did not happen, or has not happened yet. */
const UNDONE =
  /\b(?:(?:was|were|is|are|has been|had been|should have been) )?(?:not|never|nobody|no one|none|no (?:answer|reply|response|show|access)|without|cancell?ed|declined|refused|postponed|abandoned|failed|adjourned|(?:re)?arranged|(?:re)?scheduled|planned|proposed|attempted|requested|offered|booked|missed|should|to be|\w+n['’]t)\b|^be\b/iu;

/** "with Mr B at school": where or how, which changes nothing. */
const HARMLESS = /^(?:at|in|on|via|over|near|outside|inside|of|as|for|alone|together|present)\b|^\([^()]*\)$/iu;

/** Whether words that are left over turn what an entry records into its opposite: then "not done" is what to write for them. */
export function saysNot(text: string): boolean {
  return /\b(?:not|no|never|none|without|cancelled|declined|refused|postponed|abandoned|failed)\b|n['’]t\b/iu.test(text);
}

/** Whether the words may mean that what an entry records did not happen, or has not happened yet. */
export function saysUndone(text: string): boolean {
  return UNDONE.test(text);
}

/** What stands in a clause beyond its names and may bear on whether the step was done at all; offsets are within the clause's text. */
export function unreadWords(text: string, names: readonly NamedPeople[]): readonly { readonly text: string; readonly at: number }[] {
  const rest = names.flatMap(({ name, at, rest: words }) =>
    words === undefined || (HARMLESS.test(words) && !saysUndone(words)) ? [] : [at + name.length],
  )[0];
  const undone = UNDONE.exec(text)?.index;
  const starts = [rest, undone].filter((start) => start !== undefined);
  if (starts.length === 0) return [];
  const from = Math.min(...starts);
  const words = text.slice(from);
  const lead = words.length - words.trimStart().length;
  return [{ text: words.trim(), at: from + lead }];
}
