import type { CaseEvent } from '../chronology/chronology.js';
import { questionOf, type ClockCase } from './clockCase.js';
import { clockRemedies } from './clockRemedies.js';
import { clockMessage } from './clockWords.js';
import { onlyChild, threadName } from './groups.js';
import type { ChecklistVerdict, RelatedPlace } from './finding.js';
import { silent } from './changedJudgement.js';
import type { Judgement } from './judgement.js';
import { reckon, widest, type Reckoning } from './reckoning.js';
import { citationOf, type RuleContext } from './ruleContext.js';
import { severityOf } from './severity.js';
import { tippingOf } from './tipping.js';
import { weigh, type Weighed } from './weigh.js';
import { theStep } from './wording.js';

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
  if (guard !== undefined && pair.answer === undefined) return silent(judged(input, reckonings, last, guard), { verdict: 'depends' });
  return judged(input, reckonings, last, input.unsure ?? guard);
}

function judged(input: ClockCase, reckonings: readonly Reckoning[], last: Reckoning, unsure: string | undefined): Judgement {
  const { context, pair, period, counting, group, denied } = input;
  const { chronology } = context.file;
  const { answer } = pair;
  const { start, weighed } = last;
  const person = input.person ?? onlyChild(group);
  const contested = [...(answer && !input.answerAccepted ? [answer] : []), start].find((event) => event.contested);
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
