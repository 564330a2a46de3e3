import type { CaseEvent } from '../../chronology/chronology.js';
import { byDays } from '../../chronology/monotone.js';
import type { Statement } from '../../chronology/network.js';
import type { World } from '../../chronology/world.js';
import { childrenOf, compare, parentsOf, select, type Matched } from '../caseFile.js';
import { groupsOf, threadName, type Group } from '../groups.js';
import { judgeMissing } from '../judgeMissing.js';
import type { Judgement } from '../judgement.js';
import type { RequiresCheck } from '../pack.js';
import { couldFollow } from '../pair.js';
import { setAside } from '../remedies.js';
import { citationOf, type RuleContext } from '../ruleContext.js';
import { capitalised, dayWords, stepWords } from '../wording.js';

/** One of `steps` for each person, from the nearest earlier `from` to the first `until` after what makes it due. */
export function judgeRequires(context: RuleContext, check: RequiresCheck): readonly Judgement[] {
  return groupsOf(context.file, [...check.when, ...check.until]).flatMap((group) =>
    windowsOf(context, check, group).flatMap((window) => owedTo(context, check, group, window).map((person) => judgeOne(context, check, group, window, person))),
  );
}

/** The time in which something has to happen: opened and closed by entries, made due by one. */
interface Window {
  readonly due: Matched;
  readonly from?: CaseEvent;
  readonly until?: CaseEvent;
}

/** One window for each `until`; several entries that make it due within one window count once. */
function windowsOf({ file }: RuleContext, check: RequiresCheck, group: Group): readonly Window[] {
  const found = (selectors: RequiresCheck['when']): readonly Matched[] =>
    select(file, selectors, { child: group.child, happened: true }).filter(({ event }) => group.has(event));
  const untilFirst = check.until.map((selector) => found([selector]));
  const openings = found(check.from).map(({ event }) => event);
  const windows: Window[] = [];
  for (const due of found(check.when)) {
    const last = windows.at(-1);
    if (last?.until && compare(file.position(due.event), file.position(last.until)) <= 0) {
      if (last.due.match === 'unknown' && due.match === 'yes') windows[windows.length - 1] = { ...last, due };
      continue;
    }
    if (last && last.until === undefined) continue;
    const from = openings.findLast((event) => compare(file.position(event), file.position(due.event)) <= 0);
    const until = firstUntil(file.position(due.event), untilFirst, (event) => file.position(event));
    windows.push({ due, ...(from && { from }), ...(until && { until }) });
  }
  return windows;
}

/** The first kind of `until` that has an entry after the duty arose: a later kind only stands in where an earlier one is not recorded. */
function firstUntil(
  due: readonly [number, number, number],
  kinds: readonly (readonly Matched[])[],
  position: (event: CaseEvent) => readonly [number, number, number],
): CaseEvent | undefined {
  for (const kind of kinds) {
    const found = kind.find(({ event }) => compare(position(event), due) >= 0);
    if (found) return found.event;
  }
  return undefined;
}

function owedTo({ file }: RuleContext, { each }: RequiresCheck, group: Group, { due }: Window): readonly (string | undefined)[] {
  if (each === undefined) return [undefined];
  const children = group.child === undefined ? due.event.children : [group.child];
  if (each === 'parent') return parentsOf(file, children).map(({ name }) => name);
  const born = childrenOf(file).filter(({ unborn, name }) => !unborn && (children.length === 0 || children.includes(name)));
  return born.map(({ name }) => name);
}

function judgeOne(context: RuleContext, check: RequiresCheck, group: Group, window: Window, person: string | undefined): Judgement {
  const { file } = context;
  const about = { child: check.each === 'child' ? person : group.child, happened: true };
  const unless = select(file, check.unless, about).find(({ event }) => group.has(event) && couldFollow(file, window.due.event, event));
  const candidates = select(file, check.steps, about).map(({ event }) => event).filter((event) => group.has(event));
  const named = candidates.filter((event) => concerns(event, check, person));
  const step = `${stepWords(check.steps.slice(0, 1))}${person === undefined ? '' : check.each === 'child' ? ` about ${person}` : ` with ${person}`}`;
  const said = check.each === 'child' && person !== undefined ? `${stepWords(check.steps.slice(0, 1))} (${person})` : step;
  const outcomes = named.map((event) => ({ event, fits: fits(file.chronology.worlds, window, event) }));
  const met = outcomes.find(({ event, fits: result }) => result === 'yes' && !event.contested);
  if (unless) return settled(context, group, window, person, 'not-applicable', `Not needed: ${unless.event.words}, ${unless.event.dateText}.`, unless.event);
  if (met) return settled(context, group, window, person, 'in-time', `${capitalised(met.event.words)}, ${met.event.dateText}.`, met.event);
  const possible = outcomes.find(({ fits: result }) => result !== 'no');
  if (possible) return asked(context, group, window, person, possible.event, said);
  const unnamed = candidates.find((event) => event.people.length === 0 && check.each === 'parent' && fits(file.chronology.worlds, window, event) !== 'no');
  return judgeMissing({
    context,
    group,
    steps: check.steps,
    step,
    said,
    at: window.due.event,
    after: window.from ?? window.due.event,
    by: window.until,
    person,
    ...(unnamed && { unnamed }),
    ...(window.due.match === 'unknown' ? { unsure: `what the ${window.due.event.words} decided, which is not recorded` } : {}),
    open: window.until === undefined,
  });
}

/** A parent has to be named; a step about no named child is about all of them. */
function concerns({ people, children }: CaseEvent, { each }: RequiresCheck, person: string | undefined): boolean {
  if (person === undefined) return true;
  if (people.includes(person)) return true;
  return each === 'child' && children.length === 0 && people.length === 0;
}

type Fit = 'yes' | 'no' | 'possible';

/** Whether an entry lies within the window: on every telling and whatever its days, on none, or on some. */
function fits(worlds: readonly World[], window: Window, event: CaseEvent): Fit {
  const found = new Set(worlds.map((world) => fitsIn(world, window, event)));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'possible';
}

function fitsIn({ networks, absent }: World, { from, until }: Window, event: CaseEvent): Fit {
  if (absent.has(event.start)) return 'no';
  const after: readonly Statement[] = from ? [order(from.start, event.start, 0, -2)] : [];
  const before: readonly Statement[] = until ? [order(event.start, until.end, 0, -3)] : [];
  const tooEarly = from && order(event.end, from.start, 1, -4);
  const tooLate = until && order(until.end, event.start, 1, -5);
  const holds = (network: World['networks']['usual'], statements: readonly Statement[]): boolean => network.possible(statements, () => true) === true;
  const inside = (network: World['networks']['usual']): boolean => holds(network, [...after, ...before]);
  const outside = (network: World['networks']['usual']): boolean => [tooEarly, tooLate].some((one) => one !== undefined && holds(network, [one]));
  if (!inside(networks.widest)) return 'no';
  if (!outside(networks.usual)) return 'yes';
  const assumed = networks['usual with assumptions'];
  return inside(assumed) && !outside(assumed) ? 'yes' : 'possible';
}

/** `to` is at least `days` after `from`. */
function order(from: number, to: number, days: number, number: number): Statement {
  return { number, statement: { from, to, sense: 'at least', by: byDays(days) } };
}

function settled(
  context: RuleContext,
  group: Group,
  { due }: Window,
  person: string | undefined,
  verdict: 'in-time' | 'not-applicable',
  message: string,
  event: CaseEvent,
): Judgement {
  const thread = threadName(context.file, group.thread);
  return {
    rule: context.rule,
    verdict,
    message,
    place: { chunk: event.chunk, span: event.wordsSpan },
    trigger: due.event.id,
    answer: event.id,
    ...(person === undefined ? {} : { person }),
    ...(thread === undefined ? {} : { thread }),
    related: [],
    remedies: [],
  };
}

/** Recorded, but not certainly within the window, or only asserted. */
function asked(context: RuleContext, group: Group, window: Window, person: string | undefined, event: CaseEvent, step: string): Judgement {
  const { chronology } = context.file;
  const { from, until, due } = window;
  const citation = citationOf(context, due.event);
  const ends = [from && `on or after the ${from.words} (${dayWords(chronology, from)})`, until && `by the ${until.words} (${dayWords(chronology, until)})`].filter(
    (end) => end !== undefined,
  );
  const message = event.contested
    ? `${capitalised(step)}: met only if this entry, which is ${event.statuses.includes('disputed') ? 'disputed' : 'only asserted'}, is accepted.`
    : `${capitalised(step)}: met only if this was ${ends.join(' and ')}.`;
  return {
    ...settled(context, group, window, person, 'in-time', message, event),
    verdict: 'depends',
    severity: 'information',
    ...(citation && { citation }),
    related: [due.event, ...(from ? [from] : []), ...(until ? [until] : [])]
      .filter((one, i, all) => all.indexOf(one) === i)
      .map((one) => ({ message: `${one.words}, ${one.dateText}`, place: { chunk: one.chunk, span: one.wordsSpan } })),
    remedies: [setAside(context.rule, event, person)],
  };
}
