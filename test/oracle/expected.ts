import type { Day } from '../../server/src/dates/civilDay.js';
import type { CaseData } from './caseData.js';
import { survey, type Span, type Survey, type Tally } from './survey.js';
import { tellings } from './worlds.js';

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

export type Skipped = 'too many worlds' | 'contradiction';

/** What the oracle says of a case, or why it says nothing. */
export function expectedOf(data: CaseData, most: number): Expected | Skipped {
  const surveys: { readonly usual: Survey; readonly widest: Survey }[] = [];
  for (const told of tellings(data)) {
    const usual = survey(data, told, 'usual', most);
    const widest = survey(data, told, 'widest', most);
    if (usual === undefined || widest === undefined) return 'too many worlds';
    if (!usual.admissible || widest.answered !== widest.answeredAnyhow) return 'contradiction';
    surveys.push({ usual, widest });
  }
  const notice = data.limit.counting === 'before';
  const outcomes = surveys.map(({ usual, widest }) => weigh(usual, widest, notice));
  const answered = surveys.some(({ widest }) => widest.answered);
  const verdicts = [...new Set([combined(outcomes.map(([least]) => least)), combined(outcomes.map(([, most_]) => most_))])].map((one) =>
    named(one, answered),
  );
  const [first] = surveys;
  // Where it is late on some accounts only, it is said when it was due on those.
  const convict = outcomes.map(([one]) => one === 'late');
  const shown = surveys.filter(({ usual }, i) => (convict.includes(true) ? convict[i] : usual.given || !notice));
  const due = shown.some(({ usual }) => usual.stoppedForGood) ? undefined : spanOf(shown.map(({ usual }) => usual.due));
  const late = spanOf(shown.map(({ usual }) => usual.late));
  const tipping =
    first && surveys.length === 1 && answered && verdicts.length === 1 && verdicts[0] === 'depends'
      ? tippingOf(data, first.usual)
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
  if (wide.late && !wide.inTime) return both('late');
  if (near.late && !near.inTime) return both('depends');
  if (near.inTime && !near.late) return both('in time');
  if (!near.inTime) return both('depends');
  const [fewest, most] = cleared(near, usual.orders);
  return [fewest ? 'in time' : 'depends', most ? 'in time' : 'depends'];
}

/**
 * Whether the order of writing clears it: if only those statements of order are kept that take part in no contradiction, and if
 * as many as go together are.
 */
function cleared(tally: Tally, orders: ReadonlySet<number>): readonly [boolean, boolean] {
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

function named(outcome: Outcome, answered: boolean): Verdict {
  switch (outcome) {
    case 'late':
      return answered ? 'late' : 'overdue';
    case 'in time':
      return answered ? 'in-time' : 'pending';
    case 'depends':
      return answered ? 'depends' : 'may-be-overdue';
  }
}

/** The first of start, answer and resumption whose days in time leave out some of its days on the side that matters. */
function tippingOf({ entries }: CaseData, { all, whenInTime, withAnswer }: Survey): Expected['tipping'] {
  if (!withAnswer.inTime) return 'none';
  for (const role of ['start', 'answer', 'resumed'] as const) {
    const i = entries.findIndex((entry) => entry.role === role);
    const [any, needed] = [all.get(i), whenInTime.get(i)];
    const label = entries[i]?.label;
    if (any === undefined || needed === undefined || label === undefined) continue;
    if (role === 'answer' && needed.latest < any.latest) return { label, date: needed.latest, side: 'on-or-before' };
    if (role !== 'answer' && needed.earliest > any.earliest) return { label, date: needed.earliest, side: 'on-or-after' };
  }
  return 'none';
}

function spanOf(spans: readonly (Span | undefined)[]): Span | undefined {
  const known = spans.filter((one) => one !== undefined);
  if (known.length === 0) return undefined;
  return { earliest: Math.min(...known.map((one) => one.earliest)), latest: Math.max(...known.map((one) => one.latest)) };
}
