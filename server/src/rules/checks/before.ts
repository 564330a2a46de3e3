import type { CaseEvent } from '../../chronology/chronology.js';
import type { Period } from '../../dates/period.js';
import { parentsOf, type CaseFile } from '../caseFile.js';
import { lowest, widestDays } from '../couldLie.js';
import { findInGroup, inGroup } from '../inGroup.js';
import { groupsOf, type Group } from '../groups.js';
import type { ClockCase } from '../clockCase.js';
import { judgeClock } from '../judgeClock.js';
import { judgeMissing } from '../judgeMissing.js';
import type { Judgement, Judgements } from '../judgement.js';
import type { BeforeCheck } from '../check.js';
import { periodOf, type RuleContext } from '../ruleContext.js';
import { stepWords, toWhom } from '../wording.js';

/** Notice at least so long before each event, for each person to whom it is owed. The first notice counts. */
export function* judgeBefore(context: RuleContext, check: BeforeCheck): Judgements {
  const words = noticeWords(check);
  const everyEvent = check.cases.flatMap(({ event }) => event);
  for (const group of groupsOf(context.file, everyEvent, check.notice)) {
    let any = false;
    for (const one of check.cases) any = (yield* findInGroup(context.file, group, one.event, check.notice)) || any;
    if (!any) continue;
    const notices = noticesOf(context.file, check, group);
    yield;
    for (const one of check.cases) {
      const period = periodOf(context, one.least);
      if (period === undefined) continue;
      const asked = { context, check, group, words, period };
      for (const { event } of inGroup(context.file, one.event, group)) {
        for (const person of owedTo(context, check, event, group)) {
          yield judgeOne(asked, event, notices.get(event.id) ?? [], person);
        }
      }
    }
  }
}

/** The people to whom it is owed; where it is owed to each and none is declared, nobody can be asked about. */
function owedTo({ file }: RuleContext, { each }: BeforeCheck, event: CaseEvent, group: Group): readonly (string | undefined)[] {
  if (each === undefined) return [undefined];
  const children = group.children ?? event.children;
  return each === 'parent' ? parentsOf(file, children).map(({ name }) => name) : children;
}

/** The notice that is asked for, in words: the same text for each of thousands of events. */
function noticeWords({ notice }: BeforeCheck): (person: string | undefined) => string {
  const wanted = stepWords(notice.slice(0, 1));
  const known = new Map<string, string>();
  return (person) => {
    if (person === undefined) return wanted;
    const words = known.get(person) ?? `${wanted}${toWhom(wanted, person)}`;
    known.set(person, words);
    return words;
  };
}

/** What is asked of every event. */
interface Asked {
  readonly context: RuleContext;
  readonly check: BeforeCheck;
  readonly group: Group;
  readonly words: ReturnType<typeof noticeWords>;
  readonly period: Period;
}

function judgeOne(
  { context, check, group, words, period }: Asked,
  event: CaseEvent,
  notices: readonly CaseEvent[],
  person: string | undefined,
): Judgement | undefined {
  const named = notices.filter(({ people }) => person === undefined || people.includes(person));
  const [first] = named;
  const nobody = notices.find(({ clauses }) => clauses.every(({ names }) => names.length === 0));
  if (first === undefined) {
    if (check.onlyIfGiven) return undefined;
    return judgeMissing(
      { context, group, steps: check.notice, step: words(person), at: event, by: event, person, unnamed: nobody },
      meant(context.file, check, group, event),
    );
  }
  if (check.onlyIfGiven && couldNotFollow(context.file, first, event)) return undefined;
  const clock: ClockCase = {
    context,
    group,
    pair: { starts: [{ event, match: 'yes' }], answer: first },
    period,
    counting: 'before',
    stops: [],
    wanted: first.step?.name ?? words(undefined),
    person,
    onlyIfGiven: check.onlyIfGiven,
  };
  // Whether it was given at all is for another rule to ask.
  const accepted = check.onlyIfGiven && first.contested ? judgeClock({ ...clock, answerAccepted: true }) : undefined;
  return accepted?.verdict === 'in-time' ? accepted : judgeClock(clock);
}

/** The notice certainly came after the event. */
function couldNotFollow(file: CaseFile, notice: CaseEvent, event: CaseEvent): boolean {
  return file.chronology.worlds.every(({ networks: { widest } }) => widest.earliest(notice.start) > widest.latest(event.start));
}

/** The notices of each event, the first one first: what names no event by "re" is notice of the next one, or of the last. */
function noticesOf(file: CaseFile, check: BeforeCheck, group: Group): ReadonlyMap<number, readonly CaseEvent[]> {
  const events = eventsOf(file, check, group);
  const found = new Map<number, CaseEvent[]>();
  for (const { event: notice } of inGroup(file, check.notice, group)) {
    const next = lowest(events.length, (n) => !isBefore(file, events[n], notice));
    const own = notice.re.length > 0 ? notice.re : [(events[next] ?? events.at(-1))?.id ?? -1];
    for (const event of own) found.set(event, [...(found.get(event) ?? []), notice]);
  }
  return found;
}

/** Those of which notice is to be given, in order. */
function eventsOf(file: CaseFile, check: BeforeCheck, group: Group): readonly CaseEvent[] {
  const events = check.cases.flatMap((one) => inGroup(file, one.event, group).map(({ event }) => event));
  return events.toSorted(file.order);
}

/** What was not given is notice of the event that it names by "re", or that it says to come before, or of the next one: in the file, where it has no date. */
function meant(file: CaseFile, check: BeforeCheck, group: Group, event: CaseEvent): (denial: CaseEvent) => boolean {
  let known: readonly CaseEvent[] | undefined;
  return (denial) => {
    const events = (known ??= eventsOf(file, check, group));
    if (denial.re.length > 0) return denial.re.includes(event.id);
    const named = [...denial.dateText.matchAll(/\b(?:by|before) @([\w-]+)/giu)].flatMap(([, label]) => label ?? []);
    const before = events.find(({ label }) => label !== undefined && named.includes(label));
    if (before) return before.id === event.id;
    const { latest } = widestDays(file, denial.start);
    const follows = (one: CaseEvent): boolean => (denial.undated ? one.id > denial.id : widestDays(file, one.start).latest >= latest);
    const next = events.find(follows) ?? events.at(-1);
    return next?.id === event.id;
  };
}

function isBefore(file: CaseFile, event: CaseEvent | undefined, notice: CaseEvent): boolean {
  return event !== undefined && file.order(event, notice) < 0;
}
