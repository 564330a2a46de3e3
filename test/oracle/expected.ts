import type { Day } from '../../server/src/dates/civilDay.js';
import type { CaseData } from './caseData.js';
import type { Clock, Span, Survey, Tally } from './survey.js';

export type Verdict = 'late' | 'in-time' | 'depends' | 'overdue' | 'pending' | 'may-be-overdue';

/** What the engine should say. Where the order of writing contradicts what is stated, either of two verdicts may be right. */
export interface Expected {
  readonly verdicts: readonly Verdict[];
  /** Notice that can only have come after the event is none: another rule asks about it. */
  readonly unasked: boolean;
  /** First and last due day; absent where the clock was stopped for good. */
  readonly due?: Span;
  /** Least and most, where it is late. */
  readonly late?: Span;
  /** The one date that it must have been for it to be in time; absent where none need be, or where rival accounts differ. */
  readonly tipping?: Tipped | 'none';
}

export interface Tipped {
  readonly label: string;
  readonly date: Day;
  readonly side: 'on-or-after' | 'on-or-before';
}

/** All the worlds of one telling, on both readings. */
export interface Surveys {
  readonly usual: Survey;
  readonly widest: Survey;
}

/** What should be said of a clock. */
export function expectedOf(data: CaseData, clock: Clock, surveys: readonly Surveys[]): Expected {
  const notice = data.limit.counting === 'before';
  const outcomes = surveys.map(({ usual, widest }) => weigh(usual, widest, notice));
  const answered = surveys.some(({ widest }) => widest.answered);
  const contested = [clock.start, clock.answer ?? -1].map((i) => data.entries[i]?.contested !== undefined);
  const [fewest, most] = [0, 1].map((which) => combined(outcomes.map((pair) => pair[which === 0 ? 0 : 1])));
  const weighed = [...new Set([fewest ?? 'depends', most ?? 'depends'])];
  // Whether notice was given at all is for another rule to ask: here it is taken as given if that makes it in time.
  const verdicts = weighed.map((one) => named(one, answered, notice && one === 'in time' ? [] : contested));
  const [first] = surveys;
  // Where it is late on some accounts only, it is said when it was due on those.
  const convict = outcomes.map(([one]) => one === 'late');
  const shown = surveys.filter(({ usual }, i) => (convict.includes(true) ? convict[i] : usual.given || !notice));
  const due = shown.some(({ usual }) => usual.stoppedForGood) ? undefined : spanOf(shown.map(({ usual }) => usual.due));
  const late = spanOf(shown.map(({ usual }) => usual.late));
  const tipping =
    first && surveys.length === 1 && answered && weighed.length === 1 && weighed[0] === 'depends'
      ? tippingOf(data, clock, first.usual)
      : undefined;
  return {
    verdicts,
    unasked: notice && !surveys.some(({ widest }) => widest.ahead),
    ...(due && { due }),
    ...(late && verdicts.includes('late') && { late }),
    ...(tipping && { tipping }),
  };
}

type Outcome = 'late' | 'in time' | 'depends';

/** How one telling comes out: twice, for the fewest and the most statements of order that can be kept. */
function weigh(usual: Survey, widest: Survey, notice: boolean): readonly [Outcome, Outcome] {
  const both = (outcome: Outcome): readonly [Outcome, Outcome] => [outcome, outcome];
  // Notice that was not given at all is asked about by another rule.
  if (!usual.started || (notice && !usual.given)) return both('in time');
  const [near, wide] = widest.answered ? [usual.withAnswer, widest.withAnswer] : [usual.without, widest.without];
  // The usual words leave no world in which it was answered: that some others leave convicts nobody.
  if (!near.inTime && !near.late) return both('depends');
  if (wide.late && !wide.inTime) return both('late');
  if (!near.inTime) return both('depends');
  if (!near.late) return both('in time');
  const [fewest, most] = cleared(near, usual.orders);
  return [fewest ? 'in time' : 'depends', most ? 'in time' : 'depends'];
}

/**
 * Whether the order of writing clears it: if only those statements of order are kept that take part in no contradiction, and if
 * as many as go together are.
 */
export function cleared(tally: Tally, orders: ReadonlySet<number>): readonly [boolean, boolean] {
  const broken = [...orders].filter((set) => ![...orders].some((other) => other !== set && (other & set) === other));
  const clears = (given: number): boolean => {
    const left = [...tally.byOrder].filter(([set]) => (set & ~given) === 0).map(([, outcome]) => outcome);
    return left.some(({ inTime }) => inTime) && !left.some(({ late }) => late);
  };
  const anyBroken = broken.reduce((union, set) => union | set, 0);
  return [clears(anyBroken), broken.some(clears)];
}

/** On all accounts the same, or it depends. */
function combined(outcomes: readonly Outcome[]): Outcome {
  const [first] = outcomes;
  return first !== undefined && outcomes.every((one) => one === first) ? first : 'depends';
}

/** What is contested convicts nobody, and a contested answer settles nothing. */
function named(outcome: Outcome, answered: boolean, [start, answer]: readonly boolean[]): Verdict {
  const contested = start === true || (answered && answer === true);
  switch (outcome) {
    case 'late':
      return answered ? (contested ? 'depends' : 'late') : contested ? 'may-be-overdue' : 'overdue';
    case 'in time':
      return answered ? (answer === true ? 'depends' : 'in-time') : 'pending';
    case 'depends':
      return answered ? 'depends' : 'may-be-overdue';
  }
}

/** The first of start, answer and resumption whose days in time leave out some of its days on the side that matters. */
function tippingOf({ entries }: CaseData, clock: Clock, { admissible, whenInTime, withAnswer }: Survey): Expected['tipping'] {
  if (!withAnswer.inTime) return 'none';
  const resumed = entries.findIndex(({ role }) => role === 'resumed');
  for (const i of [clock.start, clock.answer ?? -1, resumed]) {
    const [any, needed] = [admissible.of(i), whenInTime.of(i)];
    const label = entries[i]?.label;
    if (any === undefined || needed === undefined || label === undefined) continue;
    if (i === clock.answer && needed.latest < any.latest) return { label, date: needed.latest, side: 'on-or-before' };
    if (i !== clock.answer && needed.earliest > any.earliest) return { label, date: needed.earliest, side: 'on-or-after' };
  }
  return 'none';
}

function spanOf(spans: readonly (Span | undefined)[]): Span | undefined {
  const known = spans.filter((one) => one !== undefined);
  if (known.length === 0) return undefined;
  return { earliest: Math.min(...known.map((one) => one.earliest)), latest: Math.max(...known.map((one) => one.latest)) };
}
