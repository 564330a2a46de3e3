import type { BoundQualifier, DatePhrase, DateTerm, RelativeQualifier } from '../dates/datePhrase.js';
import type { FieldNode } from '../syntax/nodes.js';
import { keyOf } from './fieldValues.js';
import { isSameList } from './isSameList.js';
import type { Person } from './chronology.js';
import type { EventDraft } from './readEvent.js';

/** Which points of the timeline stand for which event or person. An event that lasted has two. */
export interface Points {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** The day of birth, or the day when it is due, of a person with such a date. */
  readonly people: ReadonlyMap<string, number>;
  /** By event, the day by which something was promised, where `due:` ties it to another entry and it moves with that. */
  readonly promised: ReadonlyMap<number, number>;
}

export function layPoints(drafts: readonly EventDraft[], people: readonly Person[]): Points {
  let count = 0;
  const start: number[] = [];
  const end: number[] = [];
  for (const draft of drafts) {
    start.push(count);
    count += lasted(draft) ? 2 : 1;
    end.push(count - 1);
  }
  const persons = new Map<string, number>();
  for (const { name, born, due } of people) {
    if (born === undefined && due === undefined) continue;
    persons.set(name, count);
    count += 1;
  }
  const promised = new Map<number, number>();
  drafts.forEach((draft, event) => {
    if (promiseOf(draft) === undefined) return;
    promised.set(event, count);
    count += 1;
  });
  return { count, start, end, people: persons, promised };
}

/** Whether each event, person and promise has the same points in both. */
export function isSameLayout(a: Points, b: Points): boolean {
  return (
    a.count === b.count &&
    isSameList(a.start, b.start) &&
    isSameList([...a.people].flat(), [...b.people].flat()) &&
    isSameList([...a.promised].flat(), [...b.promised].flat())
  );
}

function lasted({ date, accounts, step }: EventDraft): boolean {
  const lasts = ({ terms }: DatePhrase): boolean =>
    terms.some(({ kind }) => kind === 'period' || (kind === 'between' && step?.lasting === true));
  return lasts(date) || accounts.some(({ when }) => when !== undefined && lasts(when));
}

/** What `due:` ties to another entry: "one month after @decision", also with "by" before it. */
export function promiseOf({ fields }: Pick<EventDraft, 'fields'>): RelativeQualifier | undefined {
  const due = dueOf(fields);
  return due?.kind === 'relative' ? due : undefined;
}

/** What `due:` says, without the "by" before it. */
export function dueOf(fields: readonly FieldNode[]): Exclude<DateTerm, BoundQualifier> | BoundQualifier['target'] | undefined {
  const term = fields.find((field) => field.date !== undefined && keyOf(field) === 'due')?.date?.terms[0];
  return term?.kind === 'bound' ? term.target : term;
}
