import type { CaseEvent } from '../chronology/chronology.js';
import { foldName } from '../chronology/foldText.js';
import { fieldValues } from '../chronology/readEvent.js';
import type { RuleContext } from './ruleContext.js';

/** Those of `contacts` in which this person and whoever `from` names took part. What belongs to a complaint is no contact about the child. */
export function contactsWith(
  { file }: RuleContext,
  contacts: readonly CaseEvent[],
  from: CaseEvent,
  person: string | undefined,
): readonly CaseEvent[] {
  const family = new Set(
    file.chronology.people
      .filter(({ child, parentOf, standsFor }) => child || parentOf !== undefined || standsFor.length > 0)
      .map(({ name }) => foldName(name)),
  );
  const outside = (event: CaseEvent): readonly string[] => namedIn(event).filter((name) => !family.has(name));
  const workers = outside(from);
  return contacts.filter((event) => {
    if (event.threads.length > 0 || (person !== undefined && !takesPart(event, person))) return false;
    const others = outside(event);
    return workers.length === 0 || others.length === 0 || others.some((name) => workers.includes(name));
  });
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
