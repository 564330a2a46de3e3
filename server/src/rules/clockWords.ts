import type { CaseEvent, Chronology } from '../chronology/chronology.js';
import type { World } from '../chronology/world.js';
import { longPeriod } from '../dates/period.js';
import type { ChecklistVerdict, Lateness } from './finding.js';
import { aboutChildren } from './groups.js';
import type { ClockCase } from './clockCase.js';
import type { Reckoning } from './reckoning.js';
import type { Citation } from './pack.js';
import { tippingWords, type TippingPoint } from './tipping.js';
import type { Weighed } from './weigh.js';
import { listWords } from '../chronology/listWords.js';
import { accountsOf } from '../chronology/tellers.js';
import {
  capitalised,
  citeWords,
  contestedWord,
  dueWords,
  latenessWords,
  ofDay,
  reasonWords,
  theStep,
  toldWords,
  toWhom,
} from './wording.js';

export interface ClockMessage {
  readonly input: ClockCase;
  readonly reckonings: readonly Reckoning[];
  /** The reckoning from the nearest start. */
  readonly last: Reckoning;
  readonly verdict: ChecklistVerdict;
  readonly late: Lateness | undefined;
  readonly tipping: TippingPoint | undefined;
  readonly unsure: string | undefined;
  readonly contested: CaseEvent | undefined;
  /** All starts lead to the same verdict. */
  readonly agreed: boolean;
  readonly citation: Citation | undefined;
}

/** What was due, by how much it was missed, counted from what, under what: one or two sentences. */
export function clockMessage(parts: ClockMessage): string {
  const { input, last, verdict, late, citation } = parts;
  const { answer } = input.pair;
  const step = stepOf(input);
  const due = dueOf(parts);
  const cite = citeWords(citation);
  switch (verdict) {
    case 'late':
      return `${step} ${late ? latenessWords(late, input.counting) : 'late'}: ${due}${recorded(input)}.${cite}${answer ? reasonWords(answer) : ''}`;
    case 'overdue':
      return `${step} not recorded in this chronology: ${due}.${cite}`;
    case 'not-done':
      return `${step} recorded as not done: ${due}.${cite}${input.denied ? reasonWords(input.denied) : ''}`;
    case 'no-evidence':
      return `${step} looked for in the records and not found: ${due}.${cite}${input.denied ? reasonWords(input.denied) : ''}`;
    case 'may-be-overdue':
      return `${step} ${input.denied ? 'recorded as not done' : 'not recorded in this chronology'}, and may be overdue: ${due}${doubt(parts)}.${cite}`;
    case 'depends':
      return dependsWords(parts, step, due);
    case 'pending':
      return `${step} ${due}.`;
    default:
      return `${step} ${due}${recorded(input)}${known(last.weighed)}.`;
  }
}

/** "Core group about Ben"; "Conference report shared with Mr B". */
function stepOf({ wanted, person, group }: ClockCase): string {
  return `${capitalised(wanted)}${person === undefined ? aboutChildren(group) : toWhom(wanted, person)}`;
}

function known({ because }: Weighed): string {
  if (because === 'usual reading') return ', on the usual reading of the dates';
  return because === 'assumption' ? ', if entries stand in the order in which they happened' : '';
}

function doubt({ input, last, unsure, contested, agreed }: ClockMessage): string {
  if (unsure !== undefined) return `; depends on ${unsure}`;
  if (agreed && last.weighed.because === 'accounts') return `; overdue only on ${accountsOf(last.weighed.lateFor)}`;
  return contested
    ? `; depends on whether ${theStep(last.start)} ${ofDay(startDay(input, last.start))}, which is ${contestedWord(contested)}, is accepted`
    : '';
}

function dependsWords({ input, reckonings, last, tipping, unsure, contested, agreed }: ClockMessage, step: string, due: string): string {
  const { chronology } = input.context.file;
  const { answer } = input.pair;
  const { start, weighed, late } = last;
  const said = recorded(input);
  if (unsure !== undefined) return `${step} depends on ${unsure}: ${due}${said}.`;
  if (!agreed)
    return `${step} depends on where its clock starts: ${reckonings.map((one) => fromEach(input, one)).join(', ')}${said.replace(',', ';')}.`;
  if (weighed.because === 'accounts') return accountsWords(input, last, step, due);
  if (contested !== undefined) {
    const word = contestedWord(contested);
    if (weighed.verdict !== 'late') {
      const when =
        tipping === undefined
          ? 'is accepted'
          : `is accepted and ${tippingWords(chronology, tipping, start, answer).replace(/^.*? if /u, '')}`;
      return `${step}: in time only if ${contested === answer ? 'this entry' : theStep(contested)}, which is ${word}, ${when}; ${due}.`;
    }
    const which = contested === answer ? 'this entry' : `${theStep(contested)} ${ofDay(startDay(input, contested))}`;
    return `${step} ${late ? latenessWords(late, input.counting) : 'late'} if ${which}, which is ${word}, is accepted: ${due}${said}.`;
  }
  if (weighed.because === 'probably late')
    return `${step} probably late: ${due}${said}. On the widest reading of the dates it could be in time.`;
  if (tipping !== undefined) return `Depends on an imprecise date: ${tippingWords(chronology, tipping, start, answer)}.`;
  return `${step} depends on imprecise dates: ${due}${said}.`;
}

/** "late from the strategy discussion of 12 April 2019 (due 8 May 2019)". */
function fromEach(input: ClockCase, { start, weighed, due }: Reckoning): string {
  const verdict = { late: 'late', 'in time': 'in time', depends: 'not certain' }[weighed.verdict];
  return `${verdict} from ${theStep(start)} ${ofDay(startDay(input, start))}${due === undefined ? '' : ` (due ${dueWords(due)})`}`;
}

function accountsWords(input: ClockCase, { weighed }: Reckoning, step: string, due: string): string {
  const { worlds } = input.context.file.chronology;
  const { answer } = input.pair;
  const late = worlds.filter(({ teller }) => teller !== undefined && weighed.lateFor.includes(teller));
  const told = `on ${accountsOf(weighed.lateFor)}`;
  const absent = answer !== undefined && late.every((world) => world.absent.has(answer.start));
  return absent ? `${step} not done ${told}: ${due}.` : `${step} late only ${told}: ${due}${recorded(input, late[0])}.`;
}

/** "due 5 May 2020 (65 working days from the stage 2 request of 31 January 2020)", from each start that leads to another day. */
function dueOf({ input, reckonings, last, agreed }: ClockMessage): string {
  const shown = agreed || input.pair.answer === undefined ? reckonings : [last];
  const whole = shown.flatMap(({ start, due, weighed }, i) => {
    if (due === undefined) return [countWords(input, start, undefined)];
    const world = weighed.because === 'accounts' ? lateWorld(input.context.file.chronology, weighed) : undefined;
    return [
      `${dueWords(due)} (${i === 0 ? countWords(input, start, world) : `from ${theStep(start)} ${ofDay(startDay(input, start, world))}`})`,
    ];
  });
  return whole.length === 0 ? 'due on a day not known' : `due ${input.counting === 'before' ? 'by ' : ''}${listWords(whole, 'or')}`;
}

function lateWorld({ worlds }: Chronology, { lateFor }: Weighed): World | undefined {
  return worlds.find(({ teller }) => teller !== undefined && lateFor.includes(teller));
}

/** "15 working days from the strategy discussion of 10 July 2019"; "3 days before the ICPC of 6 August 2019". */
function countWords(input: ClockCase, start: CaseEvent, world: World | undefined): string {
  const { period, counting, stops, promised } = input;
  if (promised !== undefined) return `as promised in the ${start.words}`;
  if (counting === 'before' && period.n === 0) return `the day of ${theStep(start)}`;
  const words = { after: 'from', 'beginning with': 'beginning with', before: 'before' }[counting];
  const from = `${theStep(start)} ${ofDay(startDay(input, start, world))}`;
  return `${longPeriod(period)} ${words} ${from}${stops.length > 0 ? ', not counting while it was suspended' : ''}`;
}

function startDay({ context }: ClockCase, start: CaseEvent, world?: World): string {
  return toldWords(context.file.chronology, start, world);
}

/** ", recorded 5 August 2019"; where accounts agree on the day, "on both accounts". */
function recorded({ context, pair: { answer } }: ClockCase, world?: World): string {
  if (answer === undefined) return '';
  const { chronology } = context.file;
  const day = toldWords(chronology, answer, world);
  const tellers = answer.accounts.filter(({ teller }) => teller !== '').length;
  const alike = world === undefined && tellers > 1 && !day.includes(' or ') ? ` on ${tellers === 2 ? 'both' : 'all'} accounts` : '';
  return `, recorded ${day}${alike}`;
}
