import type { CaseEvent } from '../../chronology/chronology.js';
import type { Remedy } from '../../chronology/remedy.js';
import { longDay } from '../../dates/civilDay.js';
import { longPeriod, type Period } from '../../dates/period.js';
import type { Matched } from '../caseFile.js';
import { firstThatCouldLie, widestDays } from '../couldLie.js';
import { findInGroup, inGroup } from '../inGroup.js';
import { groupsOf, type Group } from '../groups.js';
import { questionOf, type ClockCase } from '../clockCase.js';
import { judgeClock } from '../judgeClock.js';
import { changed, silent, withdrawn } from '../changedJudgement.js';
import type { Judgement, Judgements, Said } from '../judgement.js';
import type { WithinCheck } from '../check.js';
import { couldFollow, pairUp, type Pair } from '../pair.js';
import { couldAnswer, periodOf, type RuleContext } from '../ruleContext.js';
import { suspensionsIn, type Suspensions } from '../suspensions.js';
import { toldDays } from '../toldDays.js';
import { weigh } from '../weigh.js';
import { deniedOf } from '../deniedOf.js';
import { nameFor, belongingTo } from '../remedies.js';
import { capitalised, dueWords, stepWords, toldWords } from '../wording.js';

/** `to` within `limit` of `from`, in each thread and for each child. */
export function* judgeWithin(context: RuleContext, check: WithinCheck): Judgements {
  const period = periodOf(context, check.limit);
  if (period === undefined) return;
  for (const group of groupsOf(context.file, check.from, check.to)) {
    if (!(yield* findInGroup(context.file, group, check.from, check.alsoFrom, check.to, check.shownBy, check.waivedBy))) continue;
    const found = (selectors: WithinCheck['from']): readonly Matched[] => inGroup(context.file, selectors, group);
    const starts = found(check.from);
    const others = found(check.alsoFrom);
    const suspensionsOf = suspensionsIn(context, group);
    for (const one of yield* pairUp(context.file, starts, found(check.to))) {
      const pair = withOther(context, check, onlyLast(check, one), others);
      yield judgePair(context, check, group, pair, period, suspensionsOf(pair));
    }
  }
}

/** The other day from which the clock may run: instead, where the file chooses it; beside the first, where it does not choose. */
function withOther({ file }: RuleContext, check: WithinCheck, pair: Pair, others: readonly Matched[]): Pair {
  if (others.length === 0) return pair;
  const [first] = pair.starts;
  const other = others.findLast(
    ({ event }) => first && couldFollow(file, first.event, event) && (!pair.answer || couldFollow(file, event, pair.answer)),
  );
  const chosen =
    check.startParameter === undefined ? undefined : file.chronology.header.parameters.get(check.startParameter)?.value.toLowerCase();
  const parameter = file.packs.flatMap(({ parameters }) => parameters).find(({ name }) => name === check.startParameter);
  if (other === undefined || chosen === parameter?.choices[0]) return pair;
  return chosen === parameter?.choices[1] ? { ...pair, starts: [other] } : { ...pair, starts: [...pair.starts, other] };
}

/** Where the instrument counts from the last of several, the others start nothing. */
function onlyLast({ several }: WithinCheck, pair: Pair): Pair {
  return several === 'last' ? { ...pair, starts: pair.starts.slice(-1) } : pair;
}

function judgePair(
  context: RuleContext,
  check: WithinCheck,
  group: Group,
  pair: Pair,
  period: Period,
  { stops, unsure }: Suspensions,
): Judgement {
  const denied = pair.answer === undefined ? deniedOf(context, group, check.to, pair.starts.at(-1)?.event) : undefined;
  const uncertain = pair.answer === undefined && denied === undefined ? couldAnswer(context, group, check.to) : undefined;
  const wanted = pair.answer?.step?.name ?? stepWords(check.to.slice(0, 1));
  const clock: ClockCase = {
    context,
    group,
    pair,
    period,
    counting: check.counting,
    stops,
    wanted,
    denied,
    unsure: uncertain ? `whether a ${wanted} recorded without its complaint belongs to this one` : unsure?.words,
    unsureAbout: unsure?.about,
  };
  const judgement = judgeClock(clock);
  const excused = excuse(context, check, group, pair);
  if (excused?.match === 'yes') {
    return silent(judgement, {
      verdict: 'not-applicable',
      message: () => `Not needed: ${excused.event.words}, ${excused.event.dateText}.`,
    });
  }
  // A start with no day at all says nothing of what may be overdue; that it has none is reported by itself.
  if (pair.answer === undefined && judgement.verdict === 'may-be-overdue' && pair.starts.every(({ event }) => isUndated(context, event))) {
    return silent(judgement);
  }
  const instead = shown(clock, check, judgement) ?? waived(clock, check, judgement);
  if (instead) return instead;
  return check.extendedTo === undefined ? judgement : extended(clock, check.extendedTo, judgement, check);
}

function isUndated({ file }: RuleContext, event: CaseEvent): boolean {
  const { openBefore } = toldDays(file.chronology, event.start);
  return event.undated || openBefore;
}

/** Where the answer is missing or late, another step that came in time shows that it was done; one that may have, leaves it open. */
function shown(clock: ClockCase, { shownBy = [] }: WithinCheck, judgement: Judgement): Judgement | undefined {
  if (judgement.severity === undefined || judgement.verdict === 'not-done' || judgement.verdict === 'no-evidence') return undefined;
  const { context, group, pair } = clock;
  const start = pair.starts.at(-1)?.event;
  if (start === undefined || shownBy.length === 0) return undefined;
  const found = inGroup(context.file, shownBy, group)
    .filter(({ event }) => couldFollow(context.file, start, event))
    .map(({ event }) => ({
      event,
      ...weigh(context.file.chronology.worlds, (world) => questionOf({ ...clock, pair: { ...pair, answer: event } }, start, world)),
    }));
  const accepted = found.filter(({ event }) => !event.contested);
  const sure = accepted.find(({ verdict }) => verdict === 'in time');
  if (sure)
    return withdrawn(judgement, {
      verdict: 'in-time',
      answer: sure.event.id,
      message: () => `Shown by what followed: ${sure.event.words}, ${sure.event.dateText}.`,
    });
  const open = accepted.find(({ verdict }) => verdict === 'depends');
  if (open)
    return withdrawn(judgement, {
      verdict: 'depends',
      message: () => `Shown by what followed, if that was in time: ${open.event.words}, ${open.event.dateText}.`,
    });
  const unaccepted = found.flatMap(({ event, verdict }) => (event.contested && verdict !== 'late' ? [event.id] : []));
  return unaccepted.length === 0 ? undefined : changed(judgement, { unaccepted });
}

/** A step by which a late answer was accepted all the same. */
function waived(
  { context, group, pair: { answer } }: ClockCase,
  { waivedBy = [] }: WithinCheck,
  judgement: Judgement,
): Judgement | undefined {
  if (answer === undefined || judgement.severity === undefined) return undefined;
  const found = inGroup(context.file, waivedBy, group).find(
    ({ event, match }) => match === 'yes' && !event.contested && couldFollow(context.file, answer, event),
  );
  if (found === undefined) return undefined;
  return withdrawn(judgement, {
    verdict: 'not-applicable',
    message: () => `Accepted all the same: ${found.event.words}, ${found.event.dateText}.`,
  });
}

/** A step that ends the duty, between its start and its answer. */
function excuse({ file }: RuleContext, check: WithinCheck, group: Group, { starts, answer }: Pair): Matched | undefined {
  const [first] = starts;
  const all = inGroup(file, check.unless, group);
  if (first === undefined || all.length === 0) return undefined;
  const span = { from: widestDays(file, first.event.end).earliest, to: answer && widestDays(file, answer.start).latest };
  const found = firstThatCouldLie(
    file,
    all,
    span,
    (event) => couldFollow(file, first.event, event) && (!answer || couldFollow(file, event, answer)),
  );
  return found && all.find(({ event }) => event === found);
}

/**
 * Between the limit and the longer one that an extension allows, it asks whether there was an extension. Beyond the longer one,
 * the rule of the longer limit speaks.
 */
function extended(clock: ClockCase, longer: Period, judgement: Judgement, check: WithinCheck): Judgement {
  const { context, group, pair } = clock;
  if (judgement.verdict === 'in-time' || judgement.verdict === 'pending') return judgement;
  const { worlds } = context.file.chronology;
  const start = pair.starts.at(-1)?.event;
  if (start === undefined) return judgement;
  const beyond = weigh(worlds, (world) => questionOf({ ...clock, period: longer }, start, world));
  if (beyond.verdict === 'late') return silent(judgement);
  const extension = inGroup(context.file, check.extendedBy, group).find(
    ({ event }) => couldFollow(context.file, start, event) && (!pair.answer || couldFollow(context.file, event, pair.answer)),
  );
  if (extension)
    return withdrawn(judgement, {
      verdict: pair.answer ? 'in-time' : 'pending',
      message: () => `Extended: ${extension.event.words}, ${extension.event.dateText}.`,
    });
  if (judgement.verdict === 'depends') return judgement;
  const verdict = pair.answer ? 'depends' : 'may-be-overdue';
  const say = () => asksForExtension(clock, longer, judgement, start);
  return changed(judgement, { verdict, late: undefined, asks: true, severity: 'information', say });
}

function asksForExtension({ context, pair, period, wanted }: ClockCase, longer: Period, judgement: Judgement, start: CaseEvent): Said {
  const due = judgement.due === undefined ? '' : `: due ${dueWords(judgement.due)}`;
  const recorded = pair.answer ? `, recorded ${toldWords(context.file.chronology, pair.answer)}` : '';
  const re = belongingTo(context.file.chronology, start);
  const what = `${capitalised(wanted)} ${pair.answer ? 'after' : 'not recorded within'} ${longPeriod(period)}${due}${recorded}`;
  const said = judgement.say();
  return {
    message: `${what}. In time only if it was extended to ${longPeriod(longer)}, and no extension is recorded.`,
    related: said.related,
    remedies: () => [
      re.with({
        kind: 'insert step',
        title: 'Record an extension, with its reason to fill in',
        step: `extension${re.words}`,
        when: extendedWhen(context, start, judgement),
        beside: (pair.answer ?? start).chunk,
        side: pair.answer ? 'before' : 'after',
        fields: [{ key: 'because', value: '[reason]' }],
      }),
      // Neither a reason for lateness nor that it was not done says whether it was extended.
      ...said.remedies().filter((remedy) => remedy.kind !== 'add field' && !saysNotDone(remedy)),
    ],
  };
}

/** From the start to the last day in time: an extension that comes later extends nothing. */
function extendedWhen({ file }: RuleContext, start: CaseEvent, { due }: Judgement): string {
  const from = nameFor(file.chronology, start);
  const bounds = [
    ...(from === undefined ? [] : [from.startsWith('@') ? `after ${from}` : `since ${from}`]),
    ...(due === undefined ? [] : [`by ${longDay(due.earliest)}`]),
  ];
  return bounds.join(', ') || 'undated';
}

function saysNotDone(remedy: Remedy): boolean {
  if (remedy.kind === 'together') return remedy.remedies.some(saysNotDone);
  return remedy.kind === 'insert step' && remedy.fields.some(({ key }) => key === 'status');
}
