import type { CaseEvent, Clause, Person } from '../../chronology/chronology.js';
import type { WritingContext } from './contextOf.js';

type Word = Exclude<Clause['word'], 're'>;

/**
 * Whom a clause may name: those whom this file has named so already, the last ones of this step first; then the declared people whom
 * their roles make likely; then the others.
 */
export function namesFor(context: WritingContext, word: Word): readonly string[] {
  const { people } = context.snapshot.chronology;
  const { event } = context;
  const used = [...context.above, ...context.below].flatMap((other) =>
    other.clauses
      .filter((clause) => clause.word === word)
      .flatMap(({ names }) => names.map(({ name }) => ({ name, same: other.step !== undefined && other.step.name === event?.step?.name }))),
  );
  const recent = used.toReversed();
  const fitting = people.filter((person) => suits(person, word, event)).map(({ name }) => name);
  const others = people.filter(({ child }) => (word === 'about' ? child : word !== 'by' || !child)).map(({ name }) => name);
  const named = [...recent.filter(({ same }) => same), ...recent].map(({ name }) => name);
  return [...new Set([...(word === 'about' ? fitting : []), ...named, ...fitting, ...others])];
}

function suits(person: Person, word: Word, event: CaseEvent | undefined): boolean {
  const works = person.roles.some((role) => /social worker|officer|independent person|chair/iu.test(role));
  switch (word) {
    case 'about':
      return person.child;
    case 'by':
      return works;
    case 'from':
      return event?.step?.family === 'complaint' ? person.complainant : !person.child && !works;
    case 'to':
    case 'with':
      return !person.child && !works;
  }
}
