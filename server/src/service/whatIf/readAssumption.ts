import type { Assumption } from '../../chronology/assumption.js';
import type { CaseEvent } from '../../chronology/chronology.js';
import { nearest } from '../../chronology/nearest.js';
import { parseDatePhrase } from '../../syntax/parseDatePhrase.js';
import { inert } from '../markup/inert.js';
import type { Snapshot } from '../snapshot.js';
import { phraseProblem } from './phraseProblem.js';

/** What is supposed, or why it cannot be, in one plain sentence or two. */
export type AssumptionRead =
  { readonly kind: 'assumption'; readonly assumption: Assumption } | { readonly kind: 'problem'; readonly why: string };

/** @param text "@strategy = 10 July 2019"; an entry without a label by its line: "line 12 = early July 2019". */
export function readAssumption(snapshot: Snapshot, text: string): AssumptionRead {
  const at = text.indexOf('=');
  const [name, date] = at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (name === '' || date === '')
    return problem(`"${text}" supposes nothing. Write a label, "=" and a date, such as "@strategy = 10 July 2019".`);
  const event = entryNamed(snapshot, name);
  return event === undefined ? problem(noEntry(snapshot, name)) : assume(snapshot, event, date);
}

/** That `event` was on the day that the words `text` give: any date form of the language. */
export function assume(snapshot: Snapshot, event: CaseEvent, text: string): AssumptionRead {
  const date = parseDatePhrase(text);
  if (date === undefined) return problem(`"${text}" is not read as a date such as 10 July 2019.`);
  const why = phraseProblem(snapshot, event, date, text);
  return why === undefined ? { kind: 'assumption', assumption: { event: event.id, date, text } } : problem(why);
}

function entryNamed({ chronology, document }: Snapshot, name: string): CaseEvent | undefined {
  const label = /^@?([A-Za-z0-9_-]+)$/u.exec(name)?.[1];
  const line = /^line\s+(\d+)$/iu.exec(name)?.[1];
  if (line !== undefined) return chronology.events.find(({ chunk }) => startsAt(document, chunk) === Number(line));
  return label === undefined ? undefined : chronology.events.find((event) => event.label === label);
}

function startsAt(document: Snapshot['document'], chunk: number): number {
  return document.rangeOf(chunk, { start: 0, end: 0 }).start.line + 1;
}

function noEntry({ chronology }: Snapshot, name: string): string {
  if (/^line\b/iu.test(name)) return `No entry starts at ${name}.`;
  const labels = chronology.events.flatMap(({ label }) => label ?? []);
  const near = nearest(name.replace(/^@/u, ''), labels);
  const hint =
    near.length > 0
      ? ` Did you mean ${near.map((label) => `@${label}`).join(' or ')}?`
      : ' An entry without one is named by its line, such as "line 12".';
  return `No entry has the label ${name.startsWith('@') ? name : `@${name}`}.${hint}`;
}

function problem(why: string): AssumptionRead {
  return { kind: 'problem', why: inert(why) };
}
