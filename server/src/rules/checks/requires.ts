import type { CaseEvent } from '../../chronology/chronology.js';
import { childrenOf, parentsOf, type CaseFile } from '../caseFile.js';
import { couldLie, firstThatCouldLie, widestDays, type Span } from '../couldLie.js';
import { fits, fitsIn } from '../fits.js';
import { findInGroup, inGroup } from '../inGroup.js';
import { aboutChildren, groupAbout, groupsOf, threadName, type Group } from '../groups.js';
import { judgeMissing } from '../judgeMissing.js';
import { relatedTo, type Judgement, type Judgements } from '../judgement.js';
import type { RequiresCheck } from '../check.js';
import { couldFollow } from '../pair.js';
import { setAside } from '../remedies.js';
import { citationOf, type RuleContext } from '../ruleContext.js';
import { windowsOf, type Window } from '../windows.js';
import { accountsOf } from '../../chronology/tellers.js';
import { capitalised, contestedWord, theStep, toldWords, toWhom } from '../wording.js';

/** One of `steps` for each person, from the nearest earlier `from` to the first `until` after what makes it due. */
export function* judgeRequires(context: RuleContext, check: RequiresCheck): Judgements {
  const wanted = wantedOf(check);
  for (const group of groupsOf(context.file, check.when, check.until)) {
    if (!(yield* findInGroup(context.file, group, check.when, check.until, check.from, check.unless, check.steps))) continue;
    for (const window of yield* windowsOf(context, check, group)) {
      for (const person of owedTo(context, check, group, window)) {
        for (const one of wanted) yield judgeOne(context, one, group, window, person);
      }
    }
  }
}

/** Each step by itself where every one is needed; otherwise all together, for any will do. What stands for all does for each. */
function wantedOf(check: RequiresCheck): readonly RequiresCheck[] {
  const { steps, every, orSteps = [] } = check;
  if (every) return steps.map((step) => ({ ...check, steps: [step, ...orSteps] }));
  return orSteps.length === 0 ? [check] : [{ ...check, steps: [...steps, ...orSteps] }];
}

function owedTo({ file }: RuleContext, { each }: RequiresCheck, group: Group, { due }: Window): readonly (string | undefined)[] {
  if (each === undefined) return [undefined];
  const children = group.children ?? due.event.children;
  if (each === 'parent') return parentsOf(file, children).map(({ name }) => name);
  const born = childrenOf(file).filter(({ unborn, name }) => !unborn && (children.length === 0 || children.includes(name)));
  return born.map(({ name }) => name);
}

function judgeOne(context: RuleContext, check: RequiresCheck, group: Group, window: Window, person: string | undefined): Judgement {
  const { file } = context;
  const about = check.each === 'child' && person !== undefined ? groupAbout(group, [person]) : group;
  const due = widestDays(file, window.due.event.end).earliest;
  const unless = firstThatCouldLie(file, inGroup(file, check.unless, about), { from: due }, (event) =>
    couldFollow(file, window.due.event, event),
  );
  const span = {
    from: window.from && widestDays(file, window.from.start).earliest,
    to: window.until && widestDays(file, window.until.end).latest,
  };
  const candidates = check.each === 'parent' ? talksOf(file, check, group, span) : couldLie(file, inGroup(file, check.steps, about), span);
  const { met, possible } = answerIn(
    file,
    window,
    candidates.filter((event) => concerns(event, check, person)),
  );
  const [first] = check.steps;
  const bare = first?.step ?? '';
  const step = `${bare}${person === undefined ? aboutChildren(group) : check.each === 'child' ? ` about ${person}` : toWhom(bare, person)}`;
  const said = check.each === 'child' && person !== undefined ? `${bare} (${person})` : step;
  if (unless) return settled(context, group, window, person, 'not-applicable', notNeeded, unless);
  if (met) return settled(context, group, window, person, 'in-time', recorded, met);
  if (possible) return asked(context, group, window, person, possible, said);
  const unnamed = candidates.find(
    (event) => event.people.length === 0 && check.each === 'parent' && fits(file.chronology.worlds, window, event) !== 'no',
  );
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
    child: check.each === 'child',
    unnamed,
    unsure: window.due.match === 'unknown' ? `what ${theStep(window.due.event)} decided, which is not recorded` : undefined,
    open: window.until === undefined,
  });
}

/** A talk with a parent is about every child whom the enquiries concern, also where one of them was there: but not if it says which. */
function talksOf(file: CaseFile, { steps }: RequiresCheck, group: Group, span: Span): readonly CaseEvent[] {
  const { children } = group;
  const found = couldLie(file, inGroup(file, steps, children ? groupAbout(group, undefined) : group), span);
  if (children === undefined) return found;
  return found.filter(
    (event) => event.children.some((child) => children.includes(child)) || event.clauses.every(({ word }) => word !== 'about'),
  );
}

/** The first that certainly answers, or else the first that may. */
function answerIn(
  file: CaseFile,
  window: Window,
  events: readonly CaseEvent[],
): { readonly met?: CaseEvent; readonly possible?: CaseEvent } {
  let possible: CaseEvent | undefined;
  for (const event of events) {
    const result = fits(file.chronology.worlds, window, event);
    if (result === 'yes' && !event.contested) return { met: event };
    if (result !== 'no') possible ??= event;
  }
  return possible ? { possible } : {};
}

/** A parent has to be named; a step about no named child is about all of them. */
function concerns({ people, children }: CaseEvent, { each }: RequiresCheck, person: string | undefined): boolean {
  if (person === undefined) return true;
  if (people.includes(person)) return true;
  return each === 'child' && children.length === 0 && people.length === 0;
}

function notNeeded({ words, dateText }: CaseEvent): string {
  return `Not needed: ${words}, ${dateText}.`;
}

function recorded({ words, dateText }: CaseEvent): string {
  return `${capitalised(words)}, ${dateText}.`;
}

/** By an entry, which `words` put into words. */
function settled(
  context: RuleContext,
  group: Group,
  { due }: Window,
  person: string | undefined,
  verdict: 'in-time' | 'not-applicable',
  words: (event: CaseEvent) => string,
  event: CaseEvent,
): Judgement {
  const thread = threadName(context.file, group.thread);
  return {
    rule: context.rule,
    verdict,
    place: { chunk: event.chunk, span: event.wordsSpan },
    trigger: due.event.id,
    answer: event.id,
    person,
    thread,
    say: () => ({ message: words(event), related: [], remedies: () => [] }),
  };
}

/** Recorded, but not certainly within the window, or only asserted. */
function asked(context: RuleContext, group: Group, window: Window, person: string | undefined, event: CaseEvent, step: string): Judgement {
  const { from, until, due } = window;
  const others = [from, until].flatMap((one) => (one === undefined || one === due.event ? [] : [one]));
  return {
    ...settled(context, group, window, person, 'in-time', recorded, event),
    verdict: 'depends',
    severity: 'information',
    citation: citationOf(context, due.event),
    others: others.map(({ id }) => id),
    say: () => ({
      message: askedWords(context, window, event, step),
      related: [...new Set([due.event, ...others])].map(relatedTo),
      remedies: () => [setAside(context.rule, event, person)],
    }),
  };
}

function askedWords({ file: { chronology } }: RuleContext, window: Window, event: CaseEvent, step: string): string {
  const { from, until } = window;
  if (event.contested) return `${capitalised(step)}: met only if this entry, which is ${contestedWord(event)}, is accepted.`;
  const inTime = chronology.worlds.filter((world) => fitsIn(world, window, event) === 'yes').flatMap(({ teller }) => teller ?? []);
  if (inTime.length > 0) return `${capitalised(step)}: met only on ${accountsOf(inTime)}.`;
  const ends = [
    ...(from ? [`on or after ${theStep(from)} (${toldWords(chronology, from)})`] : []),
    ...(until ? [`on or before ${theStep(until)} (${toldWords(chronology, until)})`] : []),
  ];
  return `${capitalised(step)}: met only if this was ${ends.join(' and ')}.`;
}
