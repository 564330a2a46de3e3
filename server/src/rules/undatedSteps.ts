import type { CaseEvent, Chronology, RecordProblem } from '../chronology/chronology.js';
import { flatMapInSteps, type Steps } from '../syntax/steps.js';
import { lowest } from './couldLie.js';
import type { CaseFile } from './caseFile.js';
import { nameFor } from './remedies.js';
import { tellsWhatWasDone } from './wording.js';
import type { Check, Selector } from './check.js';
import type { Rule } from './pack.js';

/** Steps that some check needs the day of, with no date or bound of their own. */
export function* undatedSteps({ chronology }: CaseFile, rules: readonly Rule[]): Steps<readonly RecordProblem[]> {
  // Where everything has a date there is nothing to look for.
  if (!chronology.events.some(({ undated }) => undated)) return [];
  const needed = new Map<string, number>();
  for (const { check } of rules) {
    for (const step of new Set(timed(check).map((selector) => selector.step))) needed.set(step, (needed.get(step) ?? 0) + 1);
  }
  const named = chronology.events.filter((event) => event.happened && !event.undated && nameFor(chronology, event) !== undefined);
  yield;
  return yield* flatMapInSteps(chronology.events, (event): readonly RecordProblem[] => {
    const checks = event.step === undefined ? undefined : needed.get(event.step.name);
    if (!event.undated || !event.happened || checks === undefined || event.date.terms.some(({ kind }) => kind === 'unread')) return [];
    return [
      {
        rule: 'case/undated-step',
        message: `No date is recorded for ${thisStep(event)}, and ${checks === 1 ? 'a check needs' : `${checks} checks need`} it. Ask for the date, or write between which entries it was.`,
        place: { chunk: event.chunk, span: event.date.span },
        related: [],
        remedies: betweenNeighbours(chronology, named, event),
      },
    ];
  });
}

/** "this strategy discussion"; of a step that is half a sentence its name in quotes: "minutes sent". */
function thisStep(event: CaseEvent): string {
  const name = event.step?.name ?? 'step';
  return tellsWhatWasDone(name) ? `"${name}"` : `this ${name}`;
}

/** "after @above, by @below": the nearest entries that have a label or a day of their own. Quoted words of the date stay. */
function betweenNeighbours(chronology: Chronology, named: readonly CaseEvent[], event: CaseEvent): RecordProblem['remedies'] {
  const first = lowest(named.length, (i) => (named[i]?.id ?? Infinity) >= event.id);
  const above = named[first - 1];
  const below = named[first]?.id === event.id ? named[first + 1] : named[first];
  const [from, to] = [above && nameFor(chronology, above), below && nameFor(chronology, below)];
  const when = [from === undefined ? [] : [from.startsWith('@') ? `after ${from}` : `since ${from}`], to === undefined ? [] : [`by ${to}`]]
    .flat()
    .join(', ');
  if (when === '') return [];
  const quoted = event.date.terms.some((term) => term.kind === 'undated' && term.quoted !== undefined);
  const { chunk } = event;
  return quoted
    ? [{ kind: 'insert text', title: `Add "${when}"`, chunk, at: event.date.span.end, text: `, ${when}` }]
    : [{ kind: 'replace text', title: `Write "${when}"`, place: { chunk, span: event.date.span }, text: when }];
}

/** The steps whose days a check compares. */
function timed(check: Check): readonly Selector[] {
  switch (check.kind) {
    case 'within':
      return [...check.from, ...check.to];
    case 'before':
      return [...check.cases.flatMap(({ event }) => event), ...check.notice];
    case 'requires':
      return [...check.from, ...check.until, ...check.steps];
    case 'precedes':
      return [...check.first, ...check.then];
    case 'repeats':
      return check.step;
    case 'gap':
      return [...check.from, ...(check.while ?? [])];
    case 'offers':
    case 'excludes':
    case 'undertaking':
    case 'consistent':
    case 'record':
      return [];
  }
}
