import type { Chronology, RecordProblem } from '../../chronology/chronology.js';
import { foldName } from '../../chronology/foldText.js';
import { flatMapInSteps, type Steps } from '../../syntax/steps.js';
import { applies } from '../exceptions.js';
import type { Judgement } from '../judgement.js';
import type { Rule } from '../pack.js';

/** Rules set aside where they would report nothing. What a pack that is not applied here would say is not known. */
export function staleExceptions(
  { exceptions, events }: Chronology,
  rules: readonly Rule[],
  judgements: readonly Judgement[],
  records: readonly RecordProblem[],
): Steps<readonly RecordProblem[]> {
  const known = new Set(rules.map(({ id }) => id));
  return flatMapInSteps(exceptions, (exception): readonly RecordProblem[] => {
    const chunk = exception.event === undefined ? undefined : events[exception.event]?.chunk;
    const hides =
      judgements.some((judgement) => judgement.verdict === 'set-aside' && applies(exception, judgement, events)) ||
      records.some(({ rule, place }) => rule === exception.rule && (chunk === undefined || place.chunk === chunk));
    if (hides || !known.has(exception.rule)) return [];
    const whom = exception.person === undefined ? '' : ` for ${exception.person}`;
    const named =
      exception.person !== undefined &&
      judgements.every(({ person }) => person === undefined || foldName(person) !== foldName(exception.person ?? ''));
    return [
      {
        rule: 'case/stale-exception',
        message: `${exception.rule} is set aside here${whom}, and reports nothing${named ? ' about anybody of that name' : ''}. Take the line out if it is no longer needed.`,
        place: exception.place,
        related: [],
        remedies: [{ kind: 'remove line', title: 'Take this line out', place: exception.place }],
      },
    ];
  });
}
