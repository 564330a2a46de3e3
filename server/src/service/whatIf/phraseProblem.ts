import type { CaseEvent } from '../../chronology/chronology.js';
import { isReference } from '../../chronology/phraseContext.js';
import { stepFinder } from '../../chronology/findStep.js';
import type { DatePhrase, DateTerm, Place, Reference } from '../../dates/datePhrase.js';
import { needsYear, readPlace } from '../../dates/readPlace.js';
import { vocabularyOf } from '../../rules/vocabularyOf.js';
import type { Snapshot } from '../snapshot.js';

/** Why a date says nothing of an event; `undefined` where it does. */
export function phraseProblem(snapshot: Snapshot, event: CaseEvent, { terms }: DatePhrase, text: string): string | undefined {
  const saying = terms.filter(({ kind }) => kind !== 'time' && kind !== 'undated');
  if (saying.length === 0) return `"${text}" gives no day.`;
  return saying.map((term) => termProblem(snapshot, event, term, text)).find((why) => why !== undefined);
}

function termProblem(snapshot: Snapshot, event: CaseEvent, term: DateTerm, text: string): string | undefined {
  switch (term.kind) {
    case 'unread':
      return `"${term.text}" is not read as a date such as 10 July 2019.`;
    case 'time':
    case 'undated':
      return undefined;
    case 'bound':
      return targetProblem(snapshot, event, term.target, text);
    case 'relative':
      if (term.target === undefined) return `"${text}" is tied to no entry. Name one by its label, such as "2 days after @icpc".`;
      return targetProblem(snapshot, event, term.target, text);
    case 'between':
      if (!isReference(term.from) && !isReference(term.to)) return placeProblem(term, text);
      return targetProblem(snapshot, event, term.from, text) ?? targetProblem(snapshot, event, term.to, text);
    default:
      return placeProblem(term, text);
  }
}

function targetProblem(snapshot: Snapshot, event: CaseEvent, target: DateTerm | Reference, text: string): string | undefined {
  if (!isReference(target)) return termProblem(snapshot, event, target, text);
  const { events, people } = snapshot.chronology;
  if (target.kind === 'label') {
    if (event.label === target.name) return `"${text}" counts from its own entry.`;
    const known = [...events, ...people].some(({ label }) => label === target.name);
    return known ? undefined : `No entry has the label @${target.name}.`;
  }
  const step = stepFinder(vocabularyOf(snapshot.packs))(target.text)?.step;
  const found = events.filter((one) => one.happened && step !== undefined && one.step?.name === step.name);
  if (found.length === 1) return undefined;
  return `"${target.text}" is ${found.length === 0 ? 'no entry' : `${found.length} entries`} of this file. Name the one that is meant by its label.`;
}

function placeProblem(place: Place, text: string): string | undefined {
  if (needsYear(place)) return `"${text}" has no year.`;
  const reading = readPlace(place);
  const [first] = reading.problems;
  if (first) return first.message;
  return reading.undefinedDay ? `"${text}" gives no day.` : undefined;
}
