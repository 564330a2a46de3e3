import type { Person } from '../../chronology/chronology.js';
import type { Snapshot } from '../snapshot.js';
import { foldName } from './foldedText.js';
import { councilWords, roleWords, titles } from './plainWords.js';

/** Somebody or something that the file names, and that the copy must not name. */
export interface ListedName {
  /** As the file has it first. */
  readonly name: string;
  readonly kind: 'person' | 'council';
  /** The name, folded. */
  readonly full: string;
  /** Those of its words that tell who it is, folded: "sarah", "brown". */
  readonly words: readonly string[];
  /** What stands before the letter: "Mr", "child", "Social Worker". */
  readonly label: string;
}

/** Names that are only a role ("SW1", "Advocate") tell nobody who it is, and are kept. */
export interface Listed {
  readonly names: readonly ListedName[];
  readonly kept: readonly string[];
}

/** The people and the councils that the file declares, and whoever it calls by a title without declaring them. */
export function listedNames({ document, chronology: { people, header } }: Snapshot): Listed {
  const declared = people.map(personOf);
  const councils = header.councils.map((name) => listedOf(name, 'council', councilWords, () => 'Council'));
  const listed = [...declared, ...councils].filter(({ words }) => words.length > 0);
  const known = new Set(listed.flatMap(({ words }) => words));
  const titled = titledIn(document.getText()).filter(({ words }) => words.some((word) => !known.has(word)));
  const all = uniqueBy([...listed, ...titled], ({ kind, full }) => `${kind} ${full}`);
  return { names: all, kept: declared.filter(({ words }) => words.length === 0).map(({ name }) => name) };
}

function personOf({ name, roles, child, unborn }: Person): ListedName {
  const bare = name.replace(/ \([^()]*\)$/u, '');
  return listedOf(bare, 'person', roleWords, (title) => title ?? (child || unborn ? 'child' : labelOf(bare, roles)));
}

/** @param generic words that tell nobody who it is. */
function listedOf(
  name: string,
  kind: ListedName['kind'],
  generic: ReadonlySet<string>,
  label: (title: string | undefined) => string,
): ListedName {
  const all = name.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  const [first = ''] = all;
  const titled = kind === 'person' && titles.has(foldName(first));
  const words = all
    .map(foldName)
    .filter((word, i) => !(titled && i === 0) && !generic.has(word.replace(/(?<!\d)\d+$/u, '')) && !/^\d+$/u.test(word));
  return { name, kind, full: foldName(name).replaceAll('.', ''), words, label: label(titled ? capitalised(first) : undefined) };
}

/** The role in the name itself ("Social Worker A"); or Mr and Ms for parents; or the first role, where it is one of the known ones. */
function labelOf(name: string, roles: readonly string[]): string {
  const inName = (name.match(/\p{L}+/gu) ?? []).filter((word) => roleWords.has(foldName(word)));
  if (inName.length > 0) return inName.map(capitalised).join(' ');
  const [role = ''] = roles.map((one) => foldName(one).split(/ (?:of|for|at|from|in|with|to) /u, 1)[0]);
  if (/^(?:step|grand|foster )?mother$/u.test(role)) return 'Ms';
  if (/^(?:step|grand|foster )?father$/u.test(role)) return 'Mr';
  const words = role.split(' ');
  return role !== '' && words.every((word) => roleWords.has(word)) ? words.map(capitalised).join(' ') : 'Person';
}

/** "Mrs Patel" in the text, whom nobody declared. */
function titledIn(text: string): readonly ListedName[] {
  const found = text.matchAll(
    /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Cllr|Councillor|PC|DC|DS)\.?[ \u00A0]\p{Lu}[\p{L}\p{M}'’-]*/gu,
  );
  return [...found]
    .map(([name]) => listedOf(name.replace(/['’]s?$/u, ''), 'person', roleWords, (title) => title ?? 'Person'))
    .filter(({ words }) => words.length > 0);
}

function capitalised(word: string): string {
  return /^\p{Lu}+$/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function uniqueBy<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map([...all].reverse().map((one) => [key(one), one])).values()].reverse();
}
