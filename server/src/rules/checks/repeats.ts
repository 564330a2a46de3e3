import type { CaseEvent } from '../../chronology/chronology.js';
import { compare, select, type Matched } from '../caseFile.js';
import { groupsOf, type Group } from '../groups.js';
import { judgeClock } from '../judgeClock.js';
import type { Judgement } from '../judgement.js';
import type { RepeatsCheck } from '../pack.js';
import { periodOf, type RuleContext } from '../ruleContext.js';
import { stepWords } from '../wording.js';

/** Each of `step` within `atMost` of the one before it; after the last one, the next is owed until `until`. */
export function judgeRepeats(context: RuleContext, check: RepeatsCheck): readonly Judgement[] {
  const period = periodOf(context, check.atMost);
  if (period === undefined) return [];
  const { file } = context;
  return groupsOf(file, check.step).flatMap((group) => {
    const found = (selectors: RepeatsCheck['step']): readonly Matched[] =>
      select(file, selectors, { child: group.child, happened: true }).filter(({ event }) => group.has(event));
    const times = found(check.step);
    const ends = found(check.until);
    return times.flatMap(({ event }, i): readonly Judgement[] => {
      const next = times[i + 1]?.event;
      const end = ends.find((one) => compare(file.position(one.event), file.position(event)) >= 0 && notAfter(context, one.event, next));
      if (end?.match === 'yes') return [];
      const unsure = end && next === undefined ? `what the ${end.event.words} decided, which is not recorded` : undefined;
      return [judgeNext(context, group, event, next, period, stepWords(check.step.slice(0, 1)), unsure)];
    });
  });
}

/** The end of the run stands at or before the next time, if there is a next time. */
function notAfter({ file }: RuleContext, end: CaseEvent, next: CaseEvent | undefined): boolean {
  return next === undefined || (end.id !== next.id && compare(file.position(end), file.position(next)) < 0);
}

function judgeNext(
  context: RuleContext,
  group: Group,
  event: CaseEvent,
  next: CaseEvent | undefined,
  period: Parameters<typeof judgeClock>[0]['period'],
  wanted: string,
  unsure: string | undefined,
): Judgement {
  return judgeClock({
    context,
    group,
    pair: { starts: [{ event, match: 'yes' }], ...(next && { answer: next }) },
    period,
    counting: 'after',
    stops: [],
    wanted: next === undefined ? `next ${wanted}` : wanted,
    ...(unsure === undefined ? {} : { unsure }),
  });
}
