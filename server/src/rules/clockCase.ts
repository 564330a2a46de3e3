import type { CaseEvent } from '../chronology/chronology.js';
import type { World } from '../chronology/world.js';
import type { Day } from '../dates/civilDay.js';
import type { Counting, Period } from '../dates/period.js';
import { fixedClock } from './clock.js';
import type { Group } from './groups.js';
import type { Pair } from './pair.js';
import type { Question } from './question.js';
import { clockFor, type RuleContext } from './ruleContext.js';

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
  /** The answer counts although it is only asserted or disputed. */
  readonly answerAccepted?: true;
  /** Why the verdict can be no more than "depends": a guard that is not recorded, an entry that may belong elsewhere. */
  readonly unsure?: string | undefined;
  /** The entries of which that speaks, other than those of the pair. */
  readonly unsureAbout?: readonly CaseEvent[] | undefined;
}

/** A day that is given, or a point of the timeline that moves with the entry to which it is tied. */
export type Promised = { readonly day: Day } | { readonly point: number };

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
