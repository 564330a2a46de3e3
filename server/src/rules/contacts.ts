import type { CaseEvent } from '../chronology/chronology.js';
import { foldName } from '../chronology/foldText.js';
import { fieldValues } from '../chronology/fieldValues.js';
import type { RuleContext } from './ruleContext.js';

/** An entry by which somebody was in contact, and who took part in it beside the family. */
export interface Contact {
  readonly event: CaseEvent;
  readonly workers: readonly string[];
}

/** Entries as contacts. What belongs to a complaint is no contact about the child. */
export function contactsOf(context: RuleContext, events: readonly CaseEvent[]): readonly Contact[] {
  const family = familyOf(context);
  return events.flatMap((event) =>
    event.threads.length > 0 ? [] : [{ event, workers: namedIn(event).filter((name) => !family.has(name)) }],
  );
}

/** Those in which this person took part, and one of `workers` where it names anybody beside the family. */
export function contactsWith(contacts: readonly Contact[], workers: readonly string[], person: string | undefined): readonly CaseEvent[] {
  return contacts
    .filter(({ event }) => person === undefined || takesPart(event, person))
    .filter((contact) => workers.length === 0 || contact.workers.length === 0 || contact.workers.some((name) => workers.includes(name)))
    .map(({ event }) => event);
}

/** Whom an entry names beside the family, as contacts name them. */
export function workersNamed(context: RuleContext, event: CaseEvent): readonly string[] {
  const family = familyOf(context);
  return namedIn(event).filter((name) => !family.has(name));
}

function familyOf({ file }: RuleContext): ReadonlySet<string> {
  return new Set(
    file.chronology.people
      .filter(({ child, parentOf, standsFor }) => child || parentOf !== undefined || standsFor.length > 0)
      .map(({ name }) => foldName(name)),
  );
}

/** Those whom an allocation names: the social worker. */
export function workersOf({ clauses }: CaseEvent): readonly string[] {
  return clauses
    .filter(({ word }) => word === 'to' || word === 'by')
    .flatMap(({ names }) => names.map(({ name, person }) => person ?? name))
    .filter((name, i, all) => all.indexOf(name) === i);
}

function namedIn({ clauses }: CaseEvent): readonly string[] {
  return clauses
    .filter(({ word }) => word !== 're' && word !== 'about')
    .flatMap(({ names }) => names.map(({ name, person }) => foldName(person ?? name)));
}

function takesPart({ people, fields }: CaseEvent, person: string): boolean {
  const name = foldName(person);
  return (
    people.includes(person) ||
    fieldValues(fields, 'attended by').some((list) => ` ${foldName(list).replaceAll(/[^\p{L}\p{N}']+/gu, ' ')} `.includes(` ${name} `))
  );
}
