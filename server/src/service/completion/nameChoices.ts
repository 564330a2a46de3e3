import type { Choice } from './choice.js';
import type { WritingContext } from './contextOf.js';

/** Names for a new line of `people:`: those that entries use and nobody has declared, and the next of a row, as B after Social Worker A. */
export function nameChoices({ snapshot }: WritingContext): readonly Choice[] {
  const { people, events } = snapshot.chronology;
  const declared = new Set(people.map(({ name }) => name));
  const used = events.flatMap(({ clauses }) => clauses.flatMap(({ names }) => names.filter(({ person }) => person === undefined)));
  const next = people.toReversed().flatMap(({ name, roles }) => {
    const found = /^(.+ )([A-Y])$/u.exec(name);
    const letter = String.fromCharCode((found?.[2] ?? '').charCodeAt(0) + 1);
    return found && !/^(?:mr|mrs|ms|miss|dr) $/iu.test(found[1] ?? '') ? [`${found[1]}${letter}: ${roles.join(', ')}`] : [];
  });
  const names = used.filter(({ name }) => !name.startsWith('@')).map(({ name }) => `${name}: `);
  return [...new Set([...next, ...names])]
    .filter((text) => !declared.has(text.replace(/:.*$/su, '')))
    .map((text) => ({ kind: 'person', text }));
}
