import type { CaseEvent } from '../../chronology/chronology.js';
import { byDays } from '../../chronology/monotone.js';
import { foldText } from '../../chronology/foldText.js';
import { fieldValues } from '../../chronology/readEvent.js';
import { compare, select, type Matched } from '../caseFile.js';
import { groupsOf, threadName, type Group } from '../groups.js';
import { judgeMissing } from '../judgeMissing.js';
import type { Judgement } from '../judgement.js';
import type { PrecedesCheck } from '../pack.js';
import { setAside } from '../remedies.js';
import { citationOf, type RuleContext } from '../ruleContext.js';
import { severityOf } from '../severity.js';
import { capitalised, citeWords, dayWords, listWords, stepWords } from '../wording.js';

/** `first` before `then`: once for each run of `then` that shares its `first`. */
export function judgePrecedes(context: RuleContext, check: PrecedesCheck): readonly Judgement[] {
  const { file } = context;
  return groupsOf(file, [...check.first, ...check.then]).flatMap((group) => {
    const found = (selectors: PrecedesCheck['first']): readonly Matched[] =>
      select(file, selectors, { child: group.child, happened: true }).filter(({ event }) => group.has(event));
    const firsts = found(check.first).map(({ event }) => event);
    const seen = new Set<number | undefined>();
    return found(check.then).flatMap(({ event }) => {
      const before = firsts.findLast((first) => compare(file.position(first), file.position(event)) <= 0);
      const nearest = before ?? firsts.find((first) => couldPrecede(context, first, event));
      if (seen.has(nearest?.id)) return [];
      seen.add(nearest?.id);
      return [nearest === undefined ? missing(context, check, group, event) : judgeOrder(context, check, group, nearest, event)];
    });
  });
}

function couldPrecede({ file }: RuleContext, first: CaseEvent, event: CaseEvent): boolean {
  return file.chronology.worlds.some(({ networks }) => networks.widest.earliest(first.start) <= networks.widest.latest(event.start));
}

function missing(context: RuleContext, check: PrecedesCheck, group: Group, event: CaseEvent): Judgement {
  return judgeMissing({ context, group, steps: check.first, step: stepWords(check.first.slice(0, 1)), at: event, by: event });
}

function judgeOrder(context: RuleContext, check: PrecedesCheck, group: Group, first: CaseEvent, event: CaseEvent): Judgement {
  const { chronology } = context.file;
  const citation = citationOf(context, event);
  const thread = threadName(context.file, group.thread);
  const shared = {
    rule: context.rule,
    place: { chunk: event.chunk, span: event.date.span },
    trigger: event.id,
    answer: first.id,
    ...(citation && { citation }),
    ...(thread === undefined ? {} : { thread }),
    related: [{ message: `${first.words}, ${first.dateText}`, place: { chunk: first.chunk, span: first.wordsSpan } }],
    remedies: [setAside(context.rule, event)],
  };
  const [earlier, later] = [capitalised(first.words), event.words];
  const order = orderOf(context, first, event);
  if (order === 'no') {
    const severity = severityOf(context.rule, 'problem', { summary: false });
    const message = `${earlier} (${dayWords(chronology, first)}) recorded after the ${later} (${dayWords(chronology, event)}) that it should come before.${citeWords(citation)}`;
    return { ...shared, verdict: 'problem', message, ...(severity && { severity }) };
  }
  const absent = absentAgencies(check, first);
  if (absent.length > 0) {
    const severity = severityOf(context.rule, 'not-recorded', { summary: chronology.header.coverage === 'summary' });
    const message = `${earlier}: ${listWords(absent, 'and')} not recorded as taking part.${citeWords(citation)}`;
    return { ...shared, place: { chunk: first.chunk, span: first.wordsSpan }, verdict: 'not-recorded', message, ...(severity && { severity }) };
  }
  if (order === 'possible' || first.contested) {
    const message = first.contested
      ? `${earlier}: in time only if this entry, which is only asserted or disputed, is accepted.`
      : `Depends on imprecise dates: in order only if the ${first.words} (${dayWords(chronology, first)}) came before the ${later} (${dayWords(chronology, event)}).`;
    return { ...shared, verdict: 'depends', severity: 'information', message };
  }
  return { ...shared, verdict: 'in-time', message: `${earlier}, ${first.dateText}, before the ${later}, ${event.dateText}.` };
}

/** Whether `first` was on or before the day of `event`: for certain, on some days or tellings, or on none. */
function orderOf({ file }: RuleContext, first: CaseEvent, event: CaseEvent): 'yes' | 'no' | 'possible' {
  const answers = new Set(
    file.chronology.worlds.map(({ networks }) => {
      const after = { number: -2, statement: { from: event.end, to: first.start, sense: 'at least', by: byDays(1) } } as const;
      const before = { number: -2, statement: { from: first.start, to: event.end, sense: 'at least', by: byDays(0) } } as const;
      if (!networks.widest.possible([before], () => true)) return 'no';
      if (!networks.usual.possible([after], () => true)) return 'yes';
      return networks['usual with assumptions'].possible([after], () => true) ? 'possible' : 'yes';
    }),
  );
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : 'possible';
}

/** Agencies that should have taken part and are not in a list of who did; with no list, nothing is said. */
function absentAgencies({ attendedBy }: PrecedesCheck, { fields }: CaseEvent): readonly string[] {
  const lists = fieldValues(fields, 'attended by').map(foldText);
  return lists.length === 0 ? [] : attendedBy.filter((agency) => !lists.some((list) => list.includes(foldText(agency))));
}
