import { beginsAfter } from '../names/beginsAfter.js';
import { foldedText } from './foldedText.js';
import type { KeptPlaces } from './keptPlaces.js';
import type { Letters } from './letters.js';
import type { ListedName } from './listedNames.js';
import { titles } from './plainWords.js';

/** A stretch of the text, and what stands in its place in the copy. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Replaced {
  readonly replacements: readonly Replacement[];
  /** Places that may be a name and were left: words that are also ordinary ones, written without a capital. */
  readonly left: readonly { readonly start: number; readonly end: number }[];
}

/** Finds every place that names somebody listed: the whole name, a part of it, a title with it; in any case, also as a possessive. */
export function replaceNames(
  written: string,
  names: readonly ListedName[],
  letters: Letters,
  kept: KeptPlaces,
  plain: ReadonlySet<string>,
): Replaced {
  const replacements: Replacement[] = [];
  const left: { start: number; end: number }[] = [];
  const pattern = patternOf(names);
  if (pattern === undefined) return { replacements, left };
  const folded = foldedText(written);
  const choose = chooser(names, letters);
  for (const found of folded.text.matchAll(pattern)) {
    const { start, end } = folded.spanOf(found.index, found.index + found[0].length);
    const original = written.slice(start, end);
    const words = found.groups?.['words'] ?? found[0];
    if (kept(start, end)) continue;
    if (isOnlyPlain(words, original, plain) || isArticle(original, written, start)) {
      if (words.length > 1 || original !== original.toLowerCase()) left.push({ start, end });
      continue;
    }
    const text = choose(found[0]);
    replacements.push({
      start,
      end,
      text: beginsSentence(written, start) && written.charAt(end) !== ':' ? text.charAt(0).toUpperCase() + text.slice(1) : text,
    });
  }
  return { replacements, left };
}

/** Runs of words of which each is a word of some name, with a title or initials before them; and the names themselves. */
function patternOf(names: readonly ListedName[]): RegExp | undefined {
  const words = [...new Set(names.flatMap((listed) => listed.words))].toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return undefined;
  const full = [...new Set(names.map((listed) => listed.full))].toSorted((a, b) => b.length - a.length);
  const councils = names
    .filter(({ kind }) => kind === 'council')
    .map((listed) => `(?:the )?${listed.words.map(escaped).join('[ -]')}${generic} council`);
  const word = `(?:${words.map(escaped).join('|')})`;
  const run = `(?:(?:${[...titles].join('|')})\\.? )?(?:\\p{L}\\. ?){0,3}(?<words>${word}(?:[ -]${word})*)`;
  const wholes = [...councils, ...full.map((name) => (isCouncil(names, name) ? `(?:the )?${spaced(name)}` : spaced(name)))];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...wholes, run].join('|')})(?:s(?=['’]?(?![\\p{L}'’])))?(?![\\p{L}\\p{N}])`, 'gu');
}

const generic = '(?: (?:city|county|borough|metropolitan|district|london|royal|unitary|combined))*';
const isCouncil = (names: readonly ListedName[], full: string) => names.some((listed) => listed.kind === 'council' && listed.full === full);
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
const spaced = (name: string) => name.split(/[ -]+/u).map(escaped).join('\\.?[ -]+');

/** Says what stands in the place of a folded match. */
function chooser(names: readonly ListedName[], letters: Letters): (match: string) => string {
  const councils = names.filter(({ kind }) => kind === 'council');
  const councilName = (council: ListedName) => (councils.length === 1 ? 'the Council' : `Council ${letters.of(council)}`);
  const called = (one: ListedName) => (one.kind === 'council' ? councilName(one) : `${one.label} ${letters.of(one)}`);
  const taken = new Set(names.map((one) => called(one).toLowerCase()));
  const whole = new Map(names.map((one) => [one.full, one]));
  const plainly = (match: string) => match.replaceAll('.', '').replaceAll('-', ' ').replace(/ +/gu, ' ').replace(/^the /u, '').trim();
  const byFull = new Map([...whole].map(([full, one]) => [plainly(full), one]));
  return (match) => {
    const text = plainly(match);
    const exact = byFull.get(text) ?? byFull.get(text.replace(/s$/u, ''));
    if (exact) return called(exact) + (byFull.has(text) ? '' : 's');
    const council = text.endsWith(' council') ? councils.find(({ words }) => text.startsWith(words.join(' '))) : undefined;
    if (council) return councilName(council);
    const [first = '', ...rest] = text.split(' ');
    const title = titles.has(first) && rest.length > 0 ? first : undefined;
    const words = (title === undefined ? [first, ...rest] : rest).filter((word, i, all) => i === all.length - 1 || word.length > 1);
    return alias(words, title, names, letters, taken);
  };
}

/** For a part of a name: the letter of the one whose it is, and one of its own where several have it. */
function alias(
  given: readonly string[],
  title: string | undefined,
  names: readonly ListedName[],
  letters: Letters,
  taken: ReadonlySet<string>,
): string {
  const known = new Set(names.flatMap(({ words }) => words));
  const last = given.at(-1) ?? '';
  const plural = !known.has(last) && known.has(last.replace(/s$/u, '')) ? 's' : '';
  const words = [...given.slice(0, -1), plural === '' ? last : last.slice(0, -1)];
  const having = names.filter((one) => words.every((word) => one.words.includes(word)));
  const fitting = title === undefined ? having : having.filter(({ label }) => label.toLowerCase() === title);
  const [one, another] = fitting.length > 0 ? fitting : having;
  if (one === undefined && words.length > 1) {
    return `${alias(words.slice(0, 1), title, names, letters, taken)} ${alias(words.slice(1), undefined, names, letters, taken)}${plural}`;
  }
  if (one === undefined) return letters.ofShared(words.join(' ')) + plural;
  const letter =
    another === undefined || another.words.join(' ') === one.words.join(' ') ? letters.of(one) : letters.ofShared(words.join(' '));
  if (one.kind === 'council') return `Place ${letter}${plural}`;
  if (title === undefined) return letter + plural;
  const titled = `${title.charAt(0).toUpperCase()}${title.slice(1)} ${letter}`;
  // What is nobody declared in the file must not become somebody in the copy.
  return (taken.has(titled.toLowerCase()) ? letter : titled) + plural;
}

/** "may", where somebody is called May. A single letter is a name only as a capital. */
function isOnlyPlain(words: string, original: string, plain: ReadonlySet<string>): boolean {
  if (words.length === 1) return !/\p{Lu}/u.test(original);
  return plain.has(words.replace(/s$/u, '')) && !/\p{Lu}/u.test(original);
}

/** "A meeting" begins a sentence far more often than a child called A does. */
function isArticle(original: string, written: string, start: number): boolean {
  return (original === 'A' || original === 'I') && beginsSentence(written, start) && /^[AI] \p{Ll}/u.test(written.slice(start, start + 3));
}

function beginsSentence(written: string, start: number): boolean {
  const above = written.slice(Math.max(start - 40, 0), start);
  return beginsAfter(above, /\s$/u.test(above) ? /#$|[.!?]["”’)]?$/u : /#$/u);
}
