import type { CaseEvent } from '../chronology/chronology.js';
import { longPeriod, type Period } from '../dates/period.js';
import { workersOf } from './contacts.js';
import type { Judgement } from './judgement.js';
import type { RuleContext } from './ruleContext.js';
import { listWords } from '../chronology/listWords.js';
import { citeWords, latenessWords, theStep, toldWords } from './wording.js';

export interface Gap {
  readonly start: CaseEvent;
  /** The next contact, where one is recorded. */
  readonly next: CaseEvent | undefined;
  /** What ends the time, where that is recorded. */
  readonly end: CaseEvent | undefined;
  /** The allocation. */
  readonly from: CaseEvent;
  readonly period: Period;
  readonly person: string | undefined;
}

/** "No contact by SW B with Mr D recorded for 52 to 70 days, from "case allocated" (mid-April 2023) to the contact (mid-June 2023): more than 28 days." */
export function gapMessage(
  { file }: RuleContext,
  { verdict, late, citation }: Judgement,
  { start, next, end, from, period, person }: Gap,
): string {
  const day = (event: CaseEvent): string => `${theStep(event)} (${toldWords(file.chronology, event)})`;
  const by = workersOf(from);
  const who = `No contact${by.length === 0 ? '' : ` by ${listWords(by, 'or')}`}${person === undefined ? '' : ` with ${person}`} recorded`;
  const until = next ?? end;
  const limit = `more than ${longPeriod(period)}`;
  if (until === undefined)
    return `${who} since ${day(start)}: ${verdict === 'may-be-overdue' ? `perhaps ${limit}` : limit}.${citeWords(citation)}`;
  const most = late?.most;
  const allowed = period.unit === 'week' ? period.n * 7 : period.unit === 'day' ? period.n : undefined;
  if (late === undefined || most === undefined || allowed === undefined) {
    const over = late === undefined ? limit : `${longPeriod(period)}, and ${latenessWords(late, 'after').replace(/ late$/u, '')} more`;
    return `${who} from ${day(start)} to ${day(until)}: ${over}.${citeWords(citation)}`;
  }
  const [least, longest] = [allowed + late.least, allowed + most];
  const length = least === longest ? `${least} days` : `${least} to ${longest} days`;
  return `${who} for ${length}, from ${day(start)} to ${day(until)}: ${limit}.${citeWords(citation)}`;
}
