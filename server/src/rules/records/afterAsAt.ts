import type { CaseEvent, Chronology, RecordProblem } from '../../chronology/chronology.js';
import { CALENDAR_LIMITS } from '../../chronology/limits.js';
import { monthFirst } from '../../chronology/monthFirst.js';
import { pointsOf } from '../../chronology/statement.js';
import { readAnyYear } from '../../chronology/readAnyYear.js';
import type { Remedy } from '../../chronology/remedy.js';
import { longDay } from '../../dates/civilDay.js';
import { hull } from '../../dates/daySet.js';
import { flatMapInSteps, type Steps } from '../../syntax/steps.js';

/** What is recorded as done on a day after the one on which the case is judged. */
export function afterAsAt(chronology: Chronology): Steps<readonly RecordProblem[]> {
  const { events, header } = chronology;
  let named: ReadonlySet<number> | undefined;
  const isNamed = ({ start, end }: CaseEvent): boolean => {
    named ??= namedInWords(chronology);
    return named.has(start) || named.has(end);
  };
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
        remedies: [...(isNamed(event) ? [] : [planned(event)]), ...monthFirst(event.date, event.chunk)],
      },
    ];
  });
}

function planned({ chunk }: CaseEvent): Remedy {
  return { kind: 'add field', title: 'Record that it is planned', chunk, key: 'status', value: 'planned' };
}

/** The points to which other entries are tied by words, and not by a label: "after the ICPC" means one that took place. */
function namedInWords({ worlds, events }: Chronology): ReadonlySet<number> {
  const tied = worlds.flatMap(({ said }) => said.filter(({ tier, text }) => tier !== 'assumption' && !text.includes('@')));
  return new Set(
    tied.flatMap(({ event, usual }) => {
      const own = events[event];
      return pointsOf(usual).filter((point) => point !== own?.start && point !== own?.end);
    }),
  );
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
