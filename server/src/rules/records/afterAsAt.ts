import type { CaseEvent, Chronology, RecordProblem } from '../../chronology/chronology.js';
import { CALENDAR_LIMITS } from '../../chronology/limits.js';
import { monthFirst } from '../../chronology/monthFirst.js';
import { readAnyYear } from '../../chronology/readAnyYear.js';
import { longDay } from '../../dates/civilDay.js';
import { hull } from '../../dates/daySet.js';
import { flatMapInSteps, type Steps } from '../../syntax/steps.js';

/** What is recorded as done on a day after the one on which the case is judged. */
export function afterAsAt({ events, header }: Chronology): Steps<readonly RecordProblem[]> {
  return flatMapInSteps(events, (event): readonly RecordProblem[] => {
    const first = event.happened && event.accounts.length === 0 ? firstDay(event) : undefined;
    if (first === undefined || first <= header.asAt) return [];
    const judged = header.asAtStated ? `the day on which the case is judged, ${longDay(header.asAt)}` : `today, ${longDay(header.asAt)}`;
    return [
      {
        rule: 'case/after-as-at',
        message: `This date is after ${judged}. Correct it, or write "status: planned" if it is still to come.`,
        place: { chunk: event.chunk, span: event.date.span },
        related: [],
        remedies: [
          { kind: 'add field', title: 'Record that it is planned', chunk: event.chunk, key: 'status', value: 'planned' },
          ...monthFirst(event.date, event.chunk),
        ],
      },
    ];
  });
}

/** The first day that a plain date could mean. */
function firstDay({ date }: CaseEvent): number | undefined {
  const [place] = date.terms;
  if (place === undefined || date.terms.length > 1) return undefined;
  switch (place.kind) {
    case 'day':
    case 'month':
    case 'part':
    case 'year':
    case 'season':
    case 'weekOf': {
      // As it was read when the timeline was laid.
      const { wide, needsYear } = readAnyYear(place, CALENDAR_LIMITS);
      return needsYear || wide.length === 0 ? undefined : hull(wide).first;
    }
    default:
      return undefined;
  }
}
