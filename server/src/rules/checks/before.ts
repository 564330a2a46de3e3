import type { CaseEvent } from '../../chronology/chronology.js';
import { parentsOf, select, type CaseFile } from '../caseFile.js';
import { groupsOf, type Group } from '../groups.js';
import { judgeClock, type ClockCase } from '../judgeClock.js';
import { judgeMissing } from '../judgeMissing.js';
import type { Judgement } from '../judgement.js';
import type { BeforeCase, BeforeCheck } from '../pack.js';
import { compare } from '../caseFile.js';
import { periodOf, type RuleContext } from '../ruleContext.js';
import { stepWords } from '../wording.js';

/** Notice at least so long before each event, for each person to whom it is owed. The first notice counts. */
export function judgeBefore(context: RuleContext, check: BeforeCheck): readonly Judgement[] {
  const everyEvent = check.cases.flatMap(({ event }) => event);
  return groupsOf(context.file, [...everyEvent, ...check.notice]).flatMap((group) =>
    check.cases.flatMap((one) => {
      const events = select(context.file, one.event, { child: group.child, happened: true }).filter(({ event }) => group.has(event));
      return events.flatMap(({ event }) => owedTo(context, check, event, group).flatMap((person) => judgeOne(context, check, one, group, event, person)));
    }),
  );
}

/** The people to whom it is owed; where it is owed to each and none is declared, nobody can be asked about. */
function owedTo({ file }: RuleContext, { each }: BeforeCheck, event: CaseEvent, group: Group): readonly (string | undefined)[] {
  if (each === undefined) return [undefined];
  const children = group.child === undefined ? event.children : [group.child];
  return each === 'parent' ? parentsOf(file, children).map(({ name }) => name) : children;
}

function judgeOne(
  context: RuleContext,
  check: BeforeCheck,
  { least }: BeforeCase,
  group: Group,
  event: CaseEvent,
  person: string | undefined,
): readonly Judgement[] {
  const period = periodOf(context, least);
  if (period === undefined) return [];
  const notices = noticesOf(context.file, check, group, event);
  const named = notices.filter(({ people }) => person === undefined || people.includes(person));
  const [first] = named;
  const nobody = notices.find(({ clauses }) => clauses.every(({ names }) => names.length === 0));
  const wanted = stepWords(check.notice.slice(0, 1));
  if (first === undefined) {
    if (check.onlyIfGiven) return [];
    const step = person === undefined ? wanted : `${wanted} with ${person}`;
    return [judgeMissing({ context, group, steps: check.notice, step, at: event, by: event, person, ...(nobody && { unnamed: nobody }) })];
  }
  const clock: ClockCase = {
    context,
    group,
    pair: { starts: [{ event, match: 'yes' }], answer: first },
    period,
    counting: 'before',
    stops: [],
    wanted: first.step?.name ?? wanted,
    ...(person === undefined ? {} : { person }),
  };
  return [judgeClock(clock)];
}

/** Notices of this event, the first one first: those that are not of an earlier event of the same kind. */
function noticesOf(file: CaseFile, check: BeforeCheck, group: Group, event: CaseEvent): readonly CaseEvent[] {
  const all = check.cases.flatMap((one) => select(file, one.event, { child: group.child, happened: true }));
  const earlier = all.filter((other) => group.has(other.event) && compare(file.position(other.event), file.position(event)) < 0).at(-1);
  return select(file, check.notice, { child: group.child, happened: true })
    .map((one) => one.event)
    .filter((notice) => group.has(notice) && (notice.re.length === 0 || notice.re.includes(event.id)))
    .filter((notice) => notice.re.includes(event.id) || earlier === undefined || compare(file.position(notice), file.position(earlier.event)) > 0)
    .filter((notice) => notice.re.includes(event.id) || isNearest(file, all.map((one) => one.event), notice, event));
}

/** No other such event stands between the notice and this one. */
function isNearest(file: CaseFile, events: readonly CaseEvent[], notice: CaseEvent, event: CaseEvent): boolean {
  const next = events.find((other) => compare(file.position(other), file.position(notice)) >= 0);
  return next === undefined ? events.at(-1)?.id === event.id : next.id === event.id;
}
