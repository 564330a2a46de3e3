import type { CaseEvent } from '../chronology/chronology.js';
import { questionOf, type ClockCase } from './clockCase.js';
import { ClockJudgement } from './clockJudgement.js';
import type { ChecklistVerdict } from './finding.js';
import { silent } from './changedJudgement.js';
import type { Judgement } from './judgement.js';
import { reckon, widest, type Reckoning } from './reckoning.js';
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
  const { context, pair } = input;
  const { answer } = pair;
  const { start, weighed } = last;
  const contested = [...(answer && !input.answerAccepted ? [answer] : []), start].find((event) => event.contested);
  const agreed = reckonings.every((one) => one.weighed.verdict === weighed.verdict);
  const shown = agreed ? reckonings : [last];
  const verdict = verdictOf(input, agreed ? weighed.verdict : 'depends', { unsure: unsure !== undefined, contested });
  const late = verdict === 'late' ? widest(shown.flatMap((one) => one.late ?? [])) : undefined;
  const tipping = verdict === 'depends' && weighed.verdict === 'depends' && unsure === undefined && agreed ? tip(input, last) : undefined;
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
          summary: context.file.chronology.header.coverage === 'summary',
          reason: answer?.because !== undefined,
        });
  return new ClockJudgement(input, reckonings, last, { verdict, severity, late, tipping, unsure, contested });
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
