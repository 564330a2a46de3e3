import type { Choice } from './choice.js';
import type { WritingContext } from './contextOf.js';

/** Roles that the rules know, with the names of the children where they are of somebody. */
export function roleChoices({ snapshot }: WritingContext): readonly Choice[] {
  const { people } = snapshot.chronology;
  const children = people.filter(({ child }) => child).map(({ name }) => name);
  const adults = people.filter(({ child }) => !child).map(({ name }) => name);
  const all = children.length > 1 ? [listOf(children), ...children] : children;
  const roles = [
    'child',
    ...['mother of', 'father of', 'parent of', 'carer of'].flatMap((role) => all.map((name) => `${role} ${name}`)),
    'parental responsibility',
    'complainant',
    'social worker',
    'investigating officer',
    'independent person',
    'chair',
    'no parental responsibility',
    ...['advocate of', 'solicitor of'].flatMap((role) => adults.map((name) => `${role} ${name}`)),
    'unborn, due ',
    'born ',
  ];
  return roles.map((text) => ({ kind: 'role', text }));
}

function listOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
