import type { Person } from './chronology.js';
import { foldName } from './foldText.js';
import { splitNames } from './readPeople.js';

/** Who is meant by a name in a clause. */
export interface NamedPeople {
  readonly name: string;
  /** Offset of the name within the clause's text. */
  readonly at: number;
  /** Declared names: none when nobody of that name is declared. */
  readonly people: readonly string[];
  /** Words behind a declared name that belong to no name: "arranged" in "with Mr B arranged". */
  readonly rest?: string;
}

export type NameFinder = (text: string) => readonly NamedPeople[];

/** Reads the names in a clause: declared people, "both parents", "the children", "Mr and Mrs B", or words that are nobody declared. */
export function nameFinder(people: readonly Person[]): NameFinder {
  const byName = new Map(people.map((person) => [foldName(person.name), person]));
  const groups = groupsOf(people);
  const named = (name: string): readonly string[] => {
    const folded = foldName(name).replace(/'s$/u, '');
    const person = byName.get(folded);
    if (person) return [person.name, ...person.standsFor.filter((other) => byName.has(foldName(other)))];
    const group = groups.get(folded);
    if (group) return group;
    const couple = /^(mr|mrs|ms|miss|dr) and (mrs|mr|ms|miss|dr) (.+)$/u.exec(folded);
    const both = couple ? [`${couple[1]} ${couple[3]}`, `${couple[2]} ${couple[3]}`].flatMap((one) => byName.get(one)?.name ?? []) : [];
    return both;
  };
  /** Clauses that are nothing but a name, which a long case has again and again. */
  const wholes = new Map<string, readonly NamedPeople[]>();
  return (text) => {
    const known = wholes.get(text);
    if (known) return known;
    const whole = named(text);
    if (whole.length > 0) {
      const found = [{ name: text, at: 0, people: whole }];
      wholes.set(text, found);
      return found;
    }
    let from = 0;
    return splitNames(text).map((name) => {
      const at = Math.max(text.indexOf(name, from), 0);
      from = at + name.length;
      return { ...namedIn(name), at };
    });
  };

  /** A declared name by itself, or with words behind it that cannot be more of a name. */
  function namedIn(text: string): Omit<NamedPeople, 'at'> {
    const people = named(text);
    if (people.length > 0) return { name: text, people };
    for (const { index } of [...text.matchAll(/(?<!\s)\s+(?![\p{Lu}\s])|(?<![?!])[?!]+$/gu)].toReversed()) {
      const name = text.slice(0, index);
      if (byName.has(foldName(name))) return { name, people: named(name), rest: text.slice(index).trim() };
    }
    return { name: text, people };
  }
}

function groupsOf(people: readonly Person[]): ReadonlyMap<string, readonly string[]> {
  const names = (wanted: (person: Person) => boolean): readonly string[] => people.filter(wanted).map(({ name }) => name);
  const parents = names((person) => person.parentOf !== undefined);
  const children = names((person) => person.child);
  const withRole = (word: RegExp): readonly string[] => names((person) => person.roles.some((role) => word.test(role)));
  const groups: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['parents', 'both parents', 'each parent', 'his parents', 'her parents', 'their parents', 'family'], parents],
    [['children', 'child', 'all children', 'all the children', 'both children'], children],
    [['mother'], withRole(/^mother\b/iu)],
    [['father'], withRole(/^father\b/iu)],
    [['complainant'], names((person) => person.complainant)],
  ];
  return new Map(groups.flatMap(([words, found]) => (found.length === 0 ? [] : words.map((word) => [word, found] as const))));
}
