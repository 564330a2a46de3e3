import type { CaseEvent } from '../../chronology/chronology.js';
import type { CaseFile, Matched } from '../caseFile.js';
import { lowest } from '../couldLie.js';
import { findInGroup, inGroup } from '../inGroup.js';
import { groupsOf, type Group } from '../groups.js';
import { judgeClock } from '../judgeClock.js';
import type { Judgement, Judgements } from '../judgement.js';
import type { Period } from '../../dates/period.js';
import { deniedOf } from '../deniedOf.js';
import type { RepeatsCheck, Selector } from '../check.js';
import { periodOf, type RuleContext } from '../ruleContext.js';
import { stepWords } from '../wording.js';

/** Each of `step` within `atMost` of the one before it; after the last one, the next is owed until `until`. */
export function* judgeRepeats(context: RuleContext, check: RepeatsCheck): Judgements {
  const period = periodOf(context, check.atMost);
  if (period === undefined) return;
  const { file } = context;
  for (const group of groupsOf(file, check.step)) {
    if (!(yield* findInGroup(file, group, check.step, check.until))) continue;
    const times = inGroup(file, check.step, group);
    const ends = inGroup(file, check.until, group);
    for (const [i, { event }] of times.entries()) {
      yield;
      if (check.which === 'first' ? i > 0 : check.which === 'later' && i === 0) continue;
      const next = times[i + 1]?.event;
      const following = ends[lowest(ends.length, (n) => isOnOrAfter(file, ends[n], event))];
      const end = following && notAfter(context, following.event, next) ? following : undefined;
      if (end?.match === 'yes') continue;
      const unsure = end && next === undefined ? `what the ${end.event.words} decided, which is not recorded` : undefined;
      yield judgeNext(context, group, event, next, period, check.step, unsure);
    }
  }
}

function isOnOrAfter(file: CaseFile, one: Matched | undefined, event: CaseEvent): boolean {
  return one === undefined || file.order(one.event, event) >= 0;
}

/** The end of the run stands at or before the next time, if there is a next time. */
function notAfter({ file }: RuleContext, end: CaseEvent, next: CaseEvent | undefined): boolean {
  return next === undefined || (end.id !== next.id && file.order(end, next) < 0);
}

function judgeNext(
  context: RuleContext,
  group: Group,
  event: CaseEvent,
  next: CaseEvent | undefined,
  period: Period,
  step: readonly Selector[],
  unsure: string | undefined,
): Judgement {
  const wanted = `${next === undefined ? 'next ' : ''}${stepWords(step.slice(0, 1))}`;
  return judgeClock({
    context,
    group,
    pair: { starts: [{ event, match: 'yes' }], answer: next },
    period,
    counting: 'after',
    stops: [],
    wanted,
    ...(next === undefined ? { denied: deniedOf(context, group, step, event) } : {}),
    unsure,
  });
}
