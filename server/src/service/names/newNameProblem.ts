import { foldName } from '../../chronology/foldText.js';
import { parseDatePhrase } from '../../syntax/parseDatePhrase.js';
import type { Snapshot } from '../snapshot.js';
import type { Name } from './name.js';

/** Why something cannot be called by `newName`, in plain words; nothing where it can. */
export function newNameProblem(snapshot: Snapshot, name: Name, newName: string): string | undefined {
  return name.kind === 'label' ? labelProblem(snapshot, newName) : personProblem(snapshot, name.name, newName);
}

function labelProblem({ chronology }: Snapshot, label: string): string | undefined {
  if (!/^[A-Za-z0-9\u00C0-\u024F][A-Za-z0-9_\u00C0-\u024F]*(?:-[A-Za-z0-9_\u00C0-\u024F]+)*$/u.test(label))
    return 'A name such as @complaint is made of letters, digits, "_" and "-", with no space, and starts with a letter or a digit.';
  const taken = [...chronology.events, ...chronology.people].some((one) => one.label === label);
  return taken ? `@${label} is already the name of another entry. Choose one that is free.` : undefined;
}

const longestName = 80;

function personProblem({ chronology }: Snapshot, before: string, name: string): string | undefined {
  if (name === '') return 'Write the new name.';
  if (name.length > longestName) return `A name can have ${longestName} characters. Write a shorter one.`;
  if (/[:：@,;&"“”()[\]\p{Cc}]/u.test(name))
    return 'A name cannot have a colon, comma, semicolon, "&", "@", brackets or quotation marks in it.';
  if (!/^[\p{L}\p{N}]/u.test(name)) return 'A name starts with a letter or a digit.';
  if (parseDatePhrase(name) !== undefined && /\d/u.test(name)) return `"${name}" would be read as a date. Choose another name.`;
  const other = chronology.people.find((person) => foldName(person.name) === foldName(name) && person.name !== before);
  return other && `${other.name} is already in the list under "people:". Choose a name that nobody else has.`;
}
