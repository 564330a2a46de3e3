import type { CaseEvent } from '../../chronology/chronology.js';
import type { Remedy } from '../../chronology/remedy.js';
import type { World } from '../../chronology/world.js';
import { foldText } from '../../chronology/foldText.js';
import { fieldValues } from '../../chronology/fieldValues.js';
import { canBeFrom } from '../canBeFrom.js';
import type { CaseFile } from '../caseFile.js';
import { firstThatCouldLie, lowest, widestDays } from '../couldLie.js';
import { findInGroup, inGroup } from '../inGroup.js';
import { aboutChildren, groupsOf, threadName, type Group } from '../groups.js';
import { judgeMissing } from '../judgeMissing.js';
import type { Remedies } from '../finding.js';
import { relatedTo, type Judgement, type Judgements } from '../judgement.js';
import type { PrecedesCheck } from '../check.js';
import { setAside } from '../remedies.js';
import { citationOf, type RuleContext } from '../ruleContext.js';
import { severityOf } from '../severity.js';
import { listWords } from '../../chronology/listWords.js';
import { accountsOf } from '../../chronology/tellers.js';
import { capitalised, citeWords, contestedWord, dayWords, stepWords, theStep, toldWords } from '../wording.js';

/** `first` before `then`: once for each run of `then` that shares its `first`. */
export function* judgePrecedes(context: RuleContext, check: PrecedesCheck): Judgements {
  const { file } = context;
  for (const group of groupsOf(file, check.then, check.first)) {
    if (!(yield* findInGroup(file, group, check.then, check.first))) continue;
    const all = inGroup(file, check.first, group);
    const firsts = all.map(({ event }) => event);
    const thens = inGroup(file, check.then, group);
    const seen = new Set<number | undefined>();
    let runWithout = false;
    for (const [i, { event }] of thens.entries()) {
      yield;
      const before = firsts[lowest(firsts.length, (n) => isAfter(file, firsts[n], event)) - 1];
      const following = thens[i + 1]?.event;
      const possible = before ? undefined : firstThatCouldLie(file, all, { to: widestDays(file, event.start).latest });
      const late = firsts.find(({ contested }) => !contested);
      const tooLate = late && (following === undefined || !isAfter(file, late, following)) ? late : undefined;
      const nearest = before ?? possible ?? tooLate;
      const sameRun = before === undefined && possible === undefined && runWithout;
      runWithout = before === undefined && possible === undefined;
      if (sameRun || seen.has(nearest?.id)) continue;
      seen.add(nearest?.id);
      yield nearest === undefined ? missing(context, check, group, event) : judgeOrder(context, check, group, nearest, event);
    }
  }
}

function isAfter(file: CaseFile, first: CaseEvent | undefined, event: CaseEvent): boolean {
  return first === undefined || file.order(first, event) > 0;
}

function missing(context: RuleContext, check: PrecedesCheck, group: Group, event: CaseEvent): Judgement {
  return judgeMissing({
    context,
    group,
    steps: check.first,
    step: `${stepWords(check.first.slice(0, 1))}${aboutChildren(group)}`,
    at: event,
    by: event,
  });
}

function judgeOrder(context: RuleContext, check: PrecedesCheck, group: Group, first: CaseEvent, event: CaseEvent): Judgement {
  const { rule, file } = context;
  const citation = citationOf(context, event);
  const atFirst = { chunk: first.chunk, span: first.wordsSpan };
  const say =
    (message: () => string, remedies: Remedies = () => [setAside(rule, event)]) =>
    () => ({
      message: message(),
      related: [relatedTo(first)],
      remedies,
    });
  const shared = {
    rule,
    place: { chunk: event.chunk, span: event.date.span },
    trigger: event.id,
    answer: first.id,
    citation,
    thread: threadName(file, group.thread),
  };
  const order = orderOf(context, check, first, event);
  if (order === 'no')
    return {
      ...shared,
      verdict: 'problem',
      severity: severityOf(rule, 'problem'),
      say: say(() => outOfOrderWords(context, check, first, event)),
    };
  const absent = absentAgencies(check, first);
  if (absent.length > 0)
    return {
      ...shared,
      place: atFirst,
      verdict: 'not-recorded',
      severity: severityOf(rule, 'not-recorded', { summary: file.chronology.header.coverage === 'summary' }),
      say: say(
        () => `${capitalised(first.words)}: ${listWords(absent, 'and')} not recorded as taking part.${citeWords(citation)}`,
        () => [...tookPart(first, absent), setAside(rule, first)],
      ),
    };
  if (order === 'possible' || first.contested)
    return {
      ...shared,
      ...(first.contested && { place: atFirst }),
      verdict: 'depends',
      severity: severityOf(rule, 'depends'),
      say: say(() => dependsWords(context, check, first, event)),
    };
  const words = () => `${capitalised(first.words)}, ${first.dateText}, before ${theStep(event)}, ${event.dateText}.`;
  return { ...shared, verdict: 'in-time', say: say(words) };
}

function outOfOrderWords(context: RuleContext, { anotherDay }: PrecedesCheck, first: CaseEvent, event: CaseEvent): string {
  const { chronology } = context.file;
  const when = anotherDay ? 'recorded no earlier than' : 'recorded after';
  const then = `${theStep(event)} (${toldWords(chronology, event)})`;
  return `${capitalised(first.words)} (${toldWords(chronology, first)}) ${when} ${then} that it should come before.${citeWords(citationOf(context, event))}`;
}

function dependsWords({ file: { chronology } }: RuleContext, check: PrecedesCheck, first: CaseEvent, event: CaseEvent): string {
  const earlier = capitalised(first.words);
  if (first.contested) return `${earlier}: in order only if this entry, which is ${contestedWord(first)}, is accepted.`;
  const inOrder = chronology.worlds.filter((world) => orderIn(world, check, first, event) === 'yes').flatMap(({ teller }) => teller ?? []);
  if (inOrder.length > 0) return `${earlier}: before ${theStep(event)} (${toldWords(chronology, event)}) only on ${accountsOf(inOrder)}.`;
  return `Depends on imprecise dates: in order only if ${theStep(first)} (${dayWords(chronology, first)}) came before ${theStep(event)} (${dayWords(chronology, event)}).`;
}

/** Whether `first` was on or before the day on which `event` began: for certain, on some days or tellings, or on none. */
function orderOf({ file }: RuleContext, check: PrecedesCheck, first: CaseEvent, event: CaseEvent): Order {
  const answers = new Set(file.chronology.worlds.map((world) => orderIn(world, check, first, event)));
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : 'possible';
}

type Order = 'yes' | 'no' | 'possible';

function orderIn({ networks, absent }: World, { anotherDay }: PrecedesCheck, first: CaseEvent, event: CaseEvent): Order {
  if (absent.has(event.start)) return 'yes';
  if (absent.has(first.start)) return 'no';
  if (!canBeFrom(networks.widest, first.start, event.start, anotherDay ? 1 : 0)) return 'no';
  return canBeFrom(networks['usual with assumptions'], event.start, first.start, anotherDay ? 0 : 1) ? 'possible' : 'yes';
}

/** In the list of who took part. */
function tookPart({ chunk, fields }: CaseEvent, absent: readonly string[]): readonly Remedy[] {
  const list = fields.findLast(({ key }) => foldText(key.text) === 'attended by');
  if (list === undefined) return [];
  const title = `Record that ${listWords(absent, 'and')} took part`;
  return [{ kind: 'insert text', title, chunk, at: list.value.span.end, text: `, ${absent.join(', ')}` }];
}

/** Agencies that should have taken part and are not in a list of who did; with no list, nothing is said. */
function absentAgencies({ attendedBy }: PrecedesCheck, { fields }: CaseEvent): readonly string[] {
  const lists = fieldValues(fields, 'attended by').map(foldText);
  return lists.length === 0 ? [] : attendedBy.filter((agency) => !lists.some((list) => list.includes(foldText(agency))));
}
