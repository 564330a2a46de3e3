import type { CaseEvent } from '../chronology/chronology.js';
import type { World } from '../chronology/world.js';

import type { Day } from '../dates/civilDay.js';
import { longPeriod, type Counting, type Period } from '../dates/period.js';
import { fixedClock } from './clock.js';
import { threadName, type Group } from './groups.js';
import type { ChecklistVerdict, DayBounds, RelatedPlace } from './finding.js';
import type { Judgement } from './judgement.js';
import type { Pair } from './pair.js';
import type { Question } from './question.js';
import { recordStep, setAside } from './remedies.js';
import { citationOf, clockFor, type RuleContext } from './ruleContext.js';
import { severityOf } from './severity.js';
import { tippingOf, tippingWords } from './tipping.js';
import { dueBounds, lateness, weigh, type Weighed } from './weigh.js';
import { capitalised, citeWords, dayWords, dueWords, latenessWords, reasonWords, theStep } from './wording.js';

/** A clock that something started and something may have answered. */
export interface ClockCase {
  readonly context: RuleContext;
  readonly group: Group;
  readonly pair: Pair;
  readonly period: Period;
  readonly counting: Counting;
  readonly stops: Question['stops'];
  /** The step that is looked for: "stage 2 response". */
  readonly wanted: string;
  readonly person?: string;
  /** The last day in time, where it is given and not counted. */
  readonly promised?: Day;
  /** Why the verdict can be no more than "depends": a guard that is not recorded, an entry that may belong elsewhere. */
  readonly unsure?: string;
}

/** The verdict on a clock, in words. */
export function judgeClock(input: ClockCase): Judgement {
  const { context, pair } = input;
  const { chronology } = context.file;
  const weighed = pair.starts.map(({ event }) => ({ event, result: weigh(chronology.worlds, (world) => questionOf(input, event, world)) }));
  const last = weighed.at(-1);
  if (last === undefined) throw new Error('a pair has at least one start');
  const agreed = weighed.every(({ result }) => result.verdict === last.result.verdict);
  const guard = pair.starts.every(({ match }) => match === 'unknown') ? `what ${theStep(last.event)} decided, which is not recorded` : undefined;
  // Whether anything was owed at all is not recorded: with nothing recorded either, there is nothing to ask about yet.
  if (guard !== undefined && pair.answer === undefined) return silent(judged(input, last.event, last.result, guard));
  const unsure = input.unsure ?? guard ?? (agreed ? undefined : `which ${last.event.step?.name ?? 'entry'} it answers`);
  return judged(input, last.event, last.result, unsure);
}

function silent({ severity: _, ...judgement }: Judgement): Judgement {
  return { ...judgement, verdict: 'depends' };
}

/** The question as one telling has it: on that telling the answer may be missing, or nothing may have started. */
export function questionOf({ context, pair, period, counting, stops, promised }: ClockCase, start: CaseEvent, world: World): Question | undefined {
  if (world.absent.has(start.start)) return undefined;
  const { answer } = pair;
  return {
    start: counting === 'before' ? start.start : start.end,
    ...(answer && !world.absent.has(answer.start) ? { answer: answer.start } : {}),
    asAt: context.file.chronology.header.asAt,
    follows: counting !== 'before',
    stops,
    clock: promised === undefined ? clockFor(context, period, counting) : () => fixedClock(promised),
  };
}

function judged(input: ClockCase, start: CaseEvent, weighed: Weighed, unsure: string | undefined): Judgement {
  const { context, pair, period, counting, group, person } = input;
  const { chronology } = context.file;
  const { answer } = pair;
  const world = chronology.worlds[0];
  const question = world && questionOf(input, start, world);
  const due = world && question && dueBounds(world, question);
  const contested = [start, ...(answer ? [answer] : [])].find((event) => event.contested);
  const verdict = verdictOf(weighed, answer, unsure !== undefined || contested !== undefined, contested === answer && contested !== undefined);
  const late = verdict === 'late' && world && question ? lateness(world, question) : undefined;
  const tipping = verdict === 'depends' && unsure === undefined && world && question ? tippingOf(chronology, world, question, start, answer) : undefined;
  const citation = citationOf(context, start);
  const thread = threadName(context.file, group.thread);
  const place = answer ? answer.date.span : start.date.span;
  return {
    rule: context.rule,
    verdict,
    message: messageOf({ input, start, weighed, verdict, due, late, tipping, unsure, contested, cite: citeWords(citation) }),
    place: { chunk: (answer ?? start).chunk, span: place },
    trigger: start.id,
    ...(answer && { answer: answer.id }),
    ...(input.promised === undefined ? { clock: { period, counting } } : {}),
    ...(due && { due }),
    ...(late && { late }),
    ...(tipping && { tipping }),
    ...(person === undefined ? {} : { person }),
    ...(thread === undefined ? {} : { thread }),
    ...(citation && { citation }),
    ...(weighed.because === 'usual reading' ? { onUsualReading: true } : {}),
    ...severity(context, verdict, chronology.header.coverage === 'summary', answer?.because !== undefined),
    related: relatedOf(input, start),
    remedies: remediesOf(input, start, verdict, due),
  };
}

function severity(context: RuleContext, verdict: ChecklistVerdict, summary: boolean, reason: boolean): Pick<Judgement, 'severity'> {
  const found = severityOf(context.rule, verdict, { summary, reason });
  return found === undefined ? {} : { severity: found };
}

/** A contested answer never settles anything in the council's favour; nothing contested convicts. */
function verdictOf({ verdict }: Weighed, answer: CaseEvent | undefined, unsure: boolean, answerContested: boolean): ChecklistVerdict {
  if (answer === undefined) {
    if (verdict === 'late') return unsure ? 'may-be-overdue' : 'overdue';
    return verdict === 'in time' ? 'pending' : 'may-be-overdue';
  }
  if (verdict === 'late') return unsure ? 'depends' : 'late';
  if (verdict === 'in time') return answerContested ? 'depends' : 'in-time';
  return 'depends';
}

interface MessageInput {
  readonly input: ClockCase;
  readonly start: CaseEvent;
  readonly weighed: Weighed;
  readonly verdict: ChecklistVerdict;
  readonly due: DayBounds | undefined;
  readonly late: Judgement['late'];
  readonly tipping: Judgement['tipping'];
  readonly unsure: string | undefined;
  readonly contested: CaseEvent | undefined;
  readonly cite: string;
}

function messageOf(parts: MessageInput): string {
  const { input, start, weighed, verdict, due, late, cite } = parts;
  const { chronology } = input.context.file;
  const { answer } = input.pair;
  const step = `${capitalised(input.wanted)}${input.person === undefined ? '' : ` with ${input.person}`}`;
  const counted = countWords(input, start);
  const dueText = due === undefined ? '' : `due ${input.counting === 'before' ? 'by ' : ''}${dueWords(due)} (${counted})`;
  switch (verdict) {
    case 'late': {
      const recorded = answer ? `, recorded ${dayWords(chronology, answer)}` : '';
      return `${step} ${late ? latenessWords(late, input.counting) : 'late'}: ${dueText}${recorded}${accountWords(answer, chronology.worlds)}.${cite}${answer ? reasonWords(answer) : ''}`;
    }
    case 'overdue':
      return `${step} not recorded in this chronology: ${dueText}.${cite}${reasonWords(start)}`;
    case 'may-be-overdue':
      return `${step} not recorded in this chronology, and may be overdue: ${dueText}${parts.unsure === undefined ? '' : `; depends on ${parts.unsure}`}.${cite}`;
    case 'depends':
      return dependsWords(parts, step, dueText);
    case 'pending':
      return `${step} ${dueText}.`;
    default:
      return `${step} ${dueText}, recorded ${answer ? dayWords(chronology, answer) : 'in time'}${weighed.because === 'usual reading' ? ', on the usual reading of the dates' : ''}${weighed.because === 'assumption' ? ', if entries stand in the order in which they happened' : ''}.`;
  }
}

function dependsWords({ input, start, weighed, tipping, unsure, contested }: MessageInput, step: string, dueText: string): string {
  const { chronology } = input.context.file;
  const { answer } = input.pair;
  if (unsure !== undefined) return `${step} depends on ${unsure}: ${dueText}${answer ? `, recorded ${dayWords(chronology, answer)}` : ''}.`;
  if (weighed.because === 'accounts') return `${step} late only on the account of ${weighed.lateFor.join(' and ')}: ${dueText}.`;
  if (contested !== undefined) {
    const word = contested.statuses.includes('disputed') ? 'disputed' : 'only asserted';
    return `${step}: in time only if this entry, which is ${word}, is accepted; ${dueText}.`;
  }
  const probably = weighed.because === 'probably late' ? 'Probably late: late on the usual reading of the dates, though not on the widest' : undefined;
  if (tipping !== undefined) return `${probably ?? 'Depends on an imprecise date'}: ${tippingWords(chronology, tipping, start, answer)}.`;
  return `${probably ?? `${step} depends on imprecise dates`}: ${dueText}${answer ? `, recorded ${dayWords(chronology, answer)}` : ''}.`;
}

/** "15 working days from 10 July 2019"; "3 days before 6 August 2019". */
function countWords({ context, period, counting, stops, promised }: ClockCase, start: CaseEvent): string {
  if (promised !== undefined) return `as promised in the ${start.words}`;
  const { chronology } = context.file;
  const day = dayWords(chronology, start);
  const what = `${start.step?.name ?? start.words}`;
  const from = /^\d|^[A-Z]/u.test(day) ? `${what} of ${day}` : `${what} ${day}`;
  const words = { after: `from the ${from}`, 'beginning with': `beginning with the ${from}`, before: `before the ${from}` }[counting];
  return `${longPeriod(period)} ${words}${stops.length > 0 ? ', not counting while it was suspended' : ''}`;
}

function accountWords(answer: CaseEvent | undefined, worlds: readonly World[]): string {
  if (answer === undefined || answer.accounts.length < 2) return '';
  return worlds.length > 0 ? ` on the account of ${answer.accounts.map(({ teller }) => teller).join(' and of ')}` : '';
}

function relatedOf({ context, pair, stops }: ClockCase, start: CaseEvent): readonly RelatedPlace[] {
  const { chronology } = context.file;
  const line = (event: CaseEvent, role: string): RelatedPlace => ({
    message: `${role}: ${event.words}, ${event.dateText}`,
    place: { chunk: event.chunk, span: event.wordsSpan },
  });
  const stopped = stops.flatMap(({ from, to }) =>
    chronology.events.filter((event) => event.start === from || event.start === to).map((event) => line(event, 'the clock')),
  );
  return [
    ...pair.starts.map(({ event }) => line(event, event.id === start.id ? 'counted from' : 'could be counted from')),
    ...(pair.answer ? [line(pair.answer, 'answered by')] : []),
    ...stopped,
  ];
}

function remediesOf(input: ClockCase, start: CaseEvent, verdict: ChecklistVerdict, due: DayBounds | undefined): Judgement['remedies'] {
  const { context, pair, person, wanted, counting } = input;
  const { answer } = pair;
  const aside = setAside(context.rule, answer ?? start, person);
  if (answer !== undefined) {
    const reason = { kind: 'add field', title: 'Record the reason for it', chunk: answer.chunk, key: 'because', value: '[reason]' } as const;
    return verdict === 'late' && answer.because === undefined ? [reason, aside] : [aside];
  }
  const step = person === undefined ? wanted : `${wanted} with ${person}`;
  const re = input.group.thread === undefined || start.label === undefined || context.file.chronology.threads.length < 2 ? '' : ` re @${start.label}`;
  const { chronology } = context.file;
  const between = counting === 'before' ? { by: start } : { after: start, ...(due ? { due: due.earliest } : {}) };
  return [...recordStep({ chronology, step: `${step}${re}`, ...between }), aside];
}

