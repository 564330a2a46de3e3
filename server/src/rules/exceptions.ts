import type { Chronology, Exception, RecordProblem } from '../chronology/chronology.js';
import { foldName } from '../chronology/foldText.js';
import { groupBy } from './groupBy.js';
import { silent } from './changedJudgement.js';
import type { Judgement } from './judgement.js';

/** The judgement set aside, where the file says so with a reason. */
export function excepted(judgement: Judgement, { exceptions, events }: SetAside): Judgement {
  if (judgement.severity === undefined) return judgement;
  const found = exceptions.get(judgement.rule.id)?.find((exception) => applies(exception, judgement, events));
  if (found === undefined) return judgement;
  return silent(judgement, { verdict: 'set-aside', message: (message) => `Set aside: ${found.reason}. ${message}` });
}

export interface SetAside {
  /** By the rule that they set aside. */
  readonly exceptions: ReadonlyMap<string, readonly Exception[]>;
  readonly events: Chronology['events'];
}

export function setAsideIn({ exceptions, events }: Chronology): SetAside {
  return { exceptions: groupBy(exceptions, ({ rule }) => rule), events };
}

export function applies({ rule, person, event }: Exception, judgement: Judgement, events: Chronology['events']): boolean {
  if (rule !== judgement.rule.id) return false;
  if (person !== undefined && (judgement.person === undefined || foldName(person) !== foldName(judgement.person))) return false;
  if (event === undefined) return true;
  const chunk = events[event]?.chunk;
  return (
    event === judgement.trigger ||
    event === judgement.answer ||
    chunk === judgement.place?.chunk ||
    (judgement.others?.includes(event) ?? false)
  );
}

/** A finding about the record is set aside at the entry that it is about, or for the whole file. */
export function isSetAside({ rule, place }: RecordProblem, { exceptions, events }: SetAside): boolean {
  return exceptions.get(rule)?.some(({ event }) => event === undefined || events[event]?.chunk === place.chunk) ?? false;
}
