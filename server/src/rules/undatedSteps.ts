import type { RecordProblem } from '../chronology/chronology.js';
import type { CaseFile } from './caseFile.js';
import type { Check, Rule, Selector } from './pack.js';

/** Steps that some check needs the day of, with no date or bound of their own. */
export function undatedSteps({ chronology }: CaseFile, rules: readonly Rule[]): readonly RecordProblem[] {
  const needed = new Map<string, number>();
  for (const { check } of rules) {
    for (const step of new Set(timed(check).map((selector) => selector.step))) needed.set(step, (needed.get(step) ?? 0) + 1);
  }
  return chronology.events.flatMap((event): readonly RecordProblem[] => {
    const checks = event.step === undefined ? undefined : needed.get(event.step.name);
    if (!event.undated || !event.happened || checks === undefined || event.date.terms.some(({ kind }) => kind === 'unread')) return [];
    return [
      {
        rule: 'case/undated-step',
        message: `No date is recorded for this ${event.step?.name ?? 'step'}, and ${checks === 1 ? 'a check needs' : `${checks} checks need`} it. Ask for the date, or write between which entries it was.`,
        place: { chunk: event.chunk, span: event.date.span },
        related: [],
        remedies: betweenNeighbours(chronology, event.id),
      },
    ];
  });
}

/** "after @above, by @below", where the entries above and below have labels. */
function betweenNeighbours({ events }: CaseFile['chronology'], id: number): RecordProblem['remedies'] {
  const event = events[id];
  const above = events.findLast((other) => other.id < id && other.happened && other.label !== undefined);
  const below = events.find((other) => other.id > id && other.happened && other.label !== undefined);
  if (event === undefined || (above === undefined && below === undefined)) return [];
  const when = [above ? `after @${above.label ?? ''}` : '', below ? `by @${below.label ?? ''}` : ''].filter((part) => part !== '').join(', ');
  return [{ kind: 'replace text', title: `Write "${when}"`, place: { chunk: event.chunk, span: event.date.span }, text: when }];
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
      return [...check.from, ...check.contact];
    case 'offers':
    case 'excludes':
    case 'undertaking':
    case 'consistent':
    case 'record':
      return [];
  }
}
