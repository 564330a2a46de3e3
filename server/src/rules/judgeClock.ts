import { toldDays } from './toldDays.js';
import type { CaseEvent } from '../chronology/chronology.js';
import type { World } from '../chronology/world.js';
import type { Day } from '../dates/civilDay.js';
import type { Counting, Period } from '../dates/period.js';
import { fixedClock } from './clock.js';
import { clockRemedies } from './clockRemedies.js';
import { clockMessage } from './clockWords.js';
import { onlyChild, threadName, type Group } from './groups.js';
import type { ChecklistVerdict, DayBounds, Lateness, RelatedPlace } from './finding.js';
import { silent, type Judgement } from './judgement.js';
import type { Pair } from './pair.js';
import { asTold, type Question } from './question.js';
import { citationOf, clockFor, type RuleContext } from './ruleContext.js';
import { severityOf } from './severity.js';
import { tippingOf } from './tipping.js';
import { dueBounds, lateness, weigh, type Weighed } from './weigh.js';
import { theStep } from './wording.js';

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
  readonly person?: string | undefined;
  /** The last day in time, where it is given and not counted. */
  readonly promised?: Promised | undefined;
  /** With no answer: the entry that records that there was none, or that it was looked for and not found. */
  readonly denied?: CaseEvent | undefined;
  /** A telling on which there was no answer is passed over: another rule asks about it. */
  readonly onlyIfGiven?: boolean | undefined;
  /** Why the verdict can be no more than "depends": a guard that is not recorded, an entry that may belong elsewhere. */
  readonly unsure?: string | undefined;
}

/** A day that is given, or a point of the timeline that moves with the entry to which it is tied. */
export type Promised = { readonly day: Day } | { readonly point: number };

/** How the clock came out, counted from one of its starts. */
export interface Reckoning {
  readonly start: CaseEvent;
  readonly weighed: Weighed;
  /** First and last possible due day over all tellings, and on the one that is late where only some are. */
  readonly due?: DayBounds | undefined;
  readonly late?: Lateness | undefined;
}

/** The verdict on a clock, in words. */
export function judgeClock(input: ClockCase): Judgement {
  const { pair } = input;
  const reckonings = pair.starts.map(({ event }) => reckon(input, event));
  const last = reckonings.at(-1);
  if (last === undefined) throw new Error('a pair has at least one start');
  const guard = pair.starts.every(({ match }) => match === 'unknown')
    ? `what ${theStep(last.start)} decided, which is not recorded`
    : undefined;
  // Whether anything was owed at all is not recorded: with nothing recorded either, there is nothing to ask about yet.
  if (guard !== undefined && pair.answer === undefined) return { ...silent(judged(input, reckonings, last, guard)), verdict: 'depends' };
  return judged(input, reckonings, last, input.unsure ?? guard);
}

/** The question as one telling has it: on that telling the answer may be missing, or nothing may have started. */
export function questionOf(input: ClockCase, start: CaseEvent, world: World): Question | undefined {
  const { context, period, counting, stops, promised } = input;
  const answer = input.pair.answer;
  const tied = promised !== undefined && 'point' in promised;
  if (world.absent.has(start.start)) return undefined;
  if (input.onlyIfGiven && answer && world.absent.has(answer.start)) return undefined;
  return {
    start: tied ? promised.point : counting === 'before' ? start.start : start.end,
    answer: answer && !world.absent.has(answer.start) ? answer.start : undefined,
    asAt: context.file.chronology.header.asAt,
    follows: counting !== 'before' && !tied,
    stops,
    clock: promised === undefined || tied ? clockFor(context, period, counting) : () => fixedClock(promised.day),
  };
}

function reckon(input: ClockCase, start: CaseEvent): Reckoning {
  const { worlds, header } = input.context.file.chronology;
  const weighed = weigh(worlds, (world) => questionOf(input, start, world));
  const told = worlds.filter(({ teller }) => weighed.because !== 'accounts' || (teller !== undefined && weighed.lateFor.includes(teller)));
  const asked = told.flatMap((world) => {
    const question = questionOf(input, start, world);
    return question ? [{ world, question }] : [];
  });
  const dues = asked.map(({ world, question }) => dueBounds(world, question));
  const lates =
    weighed.verdict === 'late' || weighed.because === 'accounts'
      ? asked.flatMap(({ world, question }) => lateness(world, question) ?? [])
      : [];
  const late = widest(lates);
  const bounded =
    late && input.pair.answer && endsNow(input, input.pair.answer, header.asAt) ? { least: late.least, unit: late.unit } : late;
  const [first] = dues;
  return {
    start,
    weighed,
    ...(first &&
      ((input.promised !== undefined && 'day' in input.promised) || !asked.some((one, i) => isOpen(one) || standsStill(one, dues[i]))) && {
        due: { earliest: Math.min(...dues.map(({ earliest }) => earliest)), latest: Math.max(...dues.map(({ latest }) => latest)) },
      }),
    late: bounded,
  };
}

/** Nothing on that telling says how early it can have been: no day can be counted from it. */
function isOpen({ world: { networks }, question: { start } }: { readonly world: World; readonly question: Question }): boolean {
  return networks.usual.earliest(start) === networks.usual.first;
}

/** It was stopped before it was due, and nothing says that it went on: no day is the last one in time. */
function standsStill({ world, question }: { readonly world: World; readonly question: Question }, due: DayBounds | undefined): boolean {
  const { usual } = world.networks;
  return asTold(world, question).stops.some(({ from, to }) => to === undefined && due !== undefined && usual.latest(from) < due.earliest);
}

/** Only that the case is judged on that day keeps the answer from being later: how late at most is not known. */
function endsNow({ context }: ClockCase, answer: CaseEvent, asAt: Day): boolean {
  const { earliest, latest } = toldDays(context.file.chronology, answer.start);
  return earliest < latest && latest >= asAt;
}

function widest(lates: readonly Lateness[]): Lateness | undefined {
  const [first] = lates;
  if (first === undefined) return undefined;
  const most = lates.flatMap((late) => late.most ?? []);
  return {
    least: Math.min(...lates.map(({ least }) => least)),
    ...(most.length === lates.length ? { most: Math.max(...most) } : {}),
    unit: first.unit,
  };
}

function judged(input: ClockCase, reckonings: readonly Reckoning[], last: Reckoning, unsure: string | undefined): Judgement {
  const { context, pair, period, counting, group, denied } = input;
  const { chronology } = context.file;
  const { answer } = pair;
  const { start, weighed } = last;
  const person = input.person ?? onlyChild(group);
  const contested = [...(answer ? [answer] : []), start].find((event) => event.contested);
  const agreed = reckonings.every((one) => one.weighed.verdict === weighed.verdict);
  const shown = agreed ? reckonings : [last];
  const verdict = verdictOf(input, agreed ? weighed.verdict : 'depends', { unsure: unsure !== undefined, contested });
  const due = last.due;
  const late = verdict === 'late' ? widest(shown.flatMap((one) => one.late ?? [])) : undefined;
  const tipping = verdict === 'depends' && weighed.verdict === 'depends' && unsure === undefined && agreed ? tip(input, last) : undefined;
  const citation = citationOf(context, start);
  const thread = threadName(context.file, group.thread);
  // Where one of the two has no date at all and no day would settle it, "case/undated-step" asks for the date.
  const asksOnlyForADate =
    verdict === 'depends' &&
    tipping === undefined &&
    unsure === undefined &&
    contested === undefined &&
    agreed &&
    weighed.because === 'imprecise';
  const severity =
    asksOnlyForADate && (start.undated || answer?.undated)
      ? undefined
      : severityOf(context.rule, verdict, {
          summary: chronology.header.coverage === 'summary',
          reason: answer?.because !== undefined,
        });
  const marked = answer ?? (verdict === 'not-done' || verdict === 'no-evidence' ? denied : undefined);
  return {
    rule: context.rule,
    verdict,
    place:
      marked && marked === denied
        ? { chunk: marked.chunk, span: marked.wordsSpan }
        : { chunk: (marked ?? start).chunk, span: (marked ?? start).date.span },
    trigger: start.id,
    answer: answer?.id,
    clock: input.promised === undefined ? { period, counting, stops: input.stops.length > 0 ? input.stops : undefined } : undefined,
    due,
    late,
    tipping,
    person,
    thread,
    citation,
    onUsualReading: weighed.because === 'usual reading' ? true : undefined,
    severity,
    others: othersOf(input, start),
    say: () => ({
      message: clockMessage({ input, reckonings, last, verdict, late, tipping, unsure, contested, agreed, citation }),
      related: relatedOf(input, start),
      remedies: () => clockRemedies(input, start, verdict, due),
    }),
  };
}

/** The tipping date, in a telling in which it depends. */
function tip(input: ClockCase, { start }: Reckoning): ReturnType<typeof tippingOf> {
  const { chronology } = input.context.file;
  const open =
    (chronology.worlds.length === 1 ? chronology.worlds[0] : undefined) ??
    chronology.worlds.find((world) => weigh([world], (one) => questionOf(input, start, one)).verdict === 'depends') ??
    chronology.worlds[0];
  const question = open && questionOf(input, start, open);
  const found = open && question ? tippingOf(chronology, open, question, start, input.pair.answer) : undefined;
  // What would settle it on the side of the promise is the day of the entry that it is tied to, and not that of the promise.
  return found?.event === start.id && question?.start === start.promised ? undefined : found;
}

interface Doubt {
  readonly unsure: boolean;
  readonly contested: CaseEvent | undefined;
}

/** A contested answer never settles anything in the council's favour; nothing contested convicts. */
function verdictOf({ pair: { answer }, denied }: ClockCase, verdict: Weighed['verdict'], { unsure, contested }: Doubt): ChecklistVerdict {
  const doubtful = unsure || contested !== undefined;
  if (answer === undefined) {
    if (verdict === 'in time') return 'pending';
    if (verdict === 'depends' || doubtful) return 'may-be-overdue';
    if (denied) return denied.statuses.includes('no evidence') ? 'no-evidence' : 'not-done';
    return 'overdue';
  }
  if (verdict === 'late') return doubtful ? 'depends' : 'late';
  if (verdict === 'in time') return contested === answer ? 'depends' : 'in-time';
  return 'depends';
}

/** The other starts, and what stops the clock. */
function othersOf({ context, pair, stops }: ClockCase, start: CaseEvent): readonly number[] | undefined {
  if (pair.starts.length === 1 && stops.length === 0) return undefined;
  const starts = pair.starts.flatMap(({ event }) => (event === start ? [] : [event.id]));
  return [...starts, ...stopping(context, stops).map(({ id }) => id)];
}

function stopping({ file }: RuleContext, stops: ClockCase['stops']): readonly CaseEvent[] {
  const points = new Set(stops.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])));
  return [...points].flatMap((point) => file.at(point) ?? []);
}

function relatedOf({ context, pair, stops }: ClockCase, start: CaseEvent): readonly RelatedPlace[] {
  const line = (event: CaseEvent, role: string): RelatedPlace => ({
    message: `${role}: ${event.words}, ${event.dateText}`,
    place: { chunk: event.chunk, span: event.wordsSpan },
  });
  return [
    ...pair.starts.map(({ event }) => line(event, event.id === start.id ? 'counted from' : 'could be counted from')),
    ...(pair.answer ? [line(pair.answer, 'answered by')] : []),
    ...stopping(context, stops).map((event) => line(event, 'the clock')),
  ];
}
