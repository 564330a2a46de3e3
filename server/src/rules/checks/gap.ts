import type { CaseEvent } from '../../chronology/chronology.js';
import { parentsOf } from '../caseFile.js';
import { contactsOf, contactsWith, workersNamed, type Contact } from '../contacts.js';
import { lowest } from '../couldLie.js';
import { gapMessage } from '../gapWords.js';
import { findInGroup, inGroup } from '../inGroup.js';
import { groupsOf, type Group } from '../groups.js';
import type { ClockCase } from '../clockCase.js';
import { judgeClock } from '../judgeClock.js';
import { changed, silent } from '../changedJudgement.js';
import type { Judgement, Judgements, Said } from '../judgement.js';
import type { GapCheck } from '../check.js';
import { periodOf, type RuleContext } from '../ruleContext.js';
import type { Period } from '../../dates/period.js';

/** No longer than `atMost` without one of `contact`, for each person, from each `from` to the next and while something runs. */
export function* judgeGap(context: RuleContext, check: GapCheck): Judgements {
  const period = periodOf(context, check.atMost);
  if (period === undefined) return;
  const { file } = context;
  for (const group of groupsOf(file, check.from, [...(check.while ?? []), ...check.until])) {
    if (!(yield* findInGroup(file, group, check.from, check.contact, check.while, check.until))) continue;
    const contacts = contactsOf(context, entries(context, group, check.contact));
    yield;
    const stretches = stretchesOf(context, check, group);
    yield;
    const all = entries(context, group, check.from);
    for (const [i, from] of all.entries()) {
      yield;
      const next = all[i + 1];
      const runs = runsOf(context, stretches, from, next);
      if (runs.length === 0) continue;
      const during = slice(context, contacts, from, next);
      for (const person of peopleOf(context, check, group, from)) {
        const own = contactsWith(during, workersNamed(context, from), person);
        for (const run of runs) {
          yield* judgeRun({ context, group, period, from, person }, [run.begin, ...own.filter(inside(context, run))], run.end);
        }
      }
    }
  }
}

/** What runs while this allocation lasts, from when both have begun to when one has ended. */
function runsOf(context: RuleContext, stretches: readonly Stretch[], from: CaseEvent, next: CaseEvent | undefined): readonly Stretch[] {
  const first = lowest(stretches.length, (n) => !(stretches[n]?.end && before(context, stretches[n]?.end ?? from, from)));
  const past = next === undefined ? stretches.length : lowest(stretches.length, (n) => !before(context, stretches[n]?.begin ?? next, next));
  return stretches
    .slice(first, past)
    .flatMap((stretch) => within(context, { begin: later(context, from, stretch.begin), ...ending(context, next, stretch.end) }) ?? []);
}

/** The contacts from one allocation to the next, without a look at each. */
function slice(context: RuleContext, contacts: readonly Contact[], from: CaseEvent, next: CaseEvent | undefined): readonly Contact[] {
  const first = lowest(contacts.length, (n) => !before(context, contacts[n]?.event ?? from, from));
  const past = next === undefined ? contacts.length : lowest(contacts.length, (n) => before(context, next, contacts[n]?.event ?? next));
  return contacts.slice(first, past);
}

function entries({ file }: RuleContext, group: Group, selectors: GapCheck['from']): readonly CaseEvent[] {
  return inGroup(file, selectors, group).flatMap(({ event, match }) => (match === 'yes' ? [event] : []));
}

/** Something that runs: from an entry to another, or on. */
interface Stretch {
  readonly begin: CaseEvent;
  readonly end?: CaseEvent | undefined;
}

/** From each entry by which something begins to run to the first by which it may have ended. */
function stretchesOf(context: RuleContext, check: GapCheck, group: Group): readonly Stretch[] {
  const { file } = context;
  const ends = inGroup(file, check.until, group).map(({ event }) => event);
  const stretches: Stretch[] = [];
  for (const begin of entries(context, group, check.while ?? check.from)) {
    const last = stretches.at(-1);
    if (last && (last.end === undefined || before(context, begin, last.end))) continue;
    const end = ends[lowest(ends.length, (n) => before(context, begin, ends[n] ?? begin))];
    stretches.push({ begin, end });
  }
  return stretches;
}

function before({ file }: RuleContext, a: CaseEvent, b: CaseEvent): boolean {
  return file.order(a, b) < 0;
}

function later(context: RuleContext, a: CaseEvent, b: CaseEvent): CaseEvent {
  return before(context, a, b) ? b : a;
}

function ending(context: RuleContext, a: CaseEvent | undefined, b: CaseEvent | undefined): Pick<Stretch, 'end'> {
  if (a && b) return { end: before(context, a, b) ? a : b };
  const end = a ?? b;
  return end ? { end } : {};
}

function within(context: RuleContext, stretch: Stretch): Stretch | undefined {
  return stretch.end && !before(context, stretch.begin, stretch.end) ? undefined : stretch;
}

function inside(context: RuleContext, { begin, end }: Stretch): (event: CaseEvent) => boolean {
  return (event) => before(context, begin, event) && (end === undefined || !before(context, end, event));
}

function peopleOf({ file }: RuleContext, { each }: GapCheck, group: Group, from: CaseEvent): readonly (string | undefined)[] {
  if (each !== 'parent') return [undefined];
  return parentsOf(file, group.children ?? from.children).map(({ name }) => name);
}

interface Run {
  readonly context: RuleContext;
  readonly group: Group;
  readonly period: Period;
  readonly from: CaseEvent;
  readonly person: string | undefined;
}

/** Each stretch from one contact to the next, and from the last to the end of the time. */
function* judgeRun(run: Run, contacts: readonly CaseEvent[], end: CaseEvent | undefined): Judgements {
  const { context, group, period, person } = run;
  for (const [i, event] of contacts.entries()) {
    const next = contacts[i + 1];
    const answer = next ?? end;
    const clock: ClockCase = {
      context,
      group,
      pair: { starts: [{ event, match: 'yes' }], answer },
      period,
      counting: 'after',
      stops: [],
      wanted: 'contact',
      person,
    };
    yield reported(run, judgeClock(clock), event, next, end);
  }
}

/** In a summary the lack of an entry shows little: it is information, and nothing where no later contact is recorded. */
function reported(
  { context, from, period, person }: Run,
  judgement: Judgement,
  start: CaseEvent,
  next: CaseEvent | undefined,
  end: CaseEvent | undefined,
): Judgement {
  if (judgement.severity === undefined) return judgement;
  const say = (): Said => {
    const { message, related, remedies } = judgement.say();
    return {
      message: judgement.verdict === 'depends' ? message : gapMessage(context, judgement, { start, next, end, from, period, person }),
      related,
      // A reason recorded for one contact says nothing of the silence before it.
      remedies: () => remedies().filter(({ title }) => title !== 'Record the reason for it'),
    };
  };
  if (context.file.chronology.header.coverage === 'full') return changed(judgement, { say });
  if (next === undefined || judgement.verdict === 'depends') return silent(judgement, { say });
  return changed(judgement, { severity: 'information', say });
}
