import type { DateProblem } from '../dates/dateProblem.js';
import type { RecordProblem } from './chronology.js';
import type { EventDraft } from './readEvent.js';
import type { InferredYear } from './sayAssumptions.js';
import type { SaidEvents } from './sayEvents.js';

/** What is wrong with single dates: days that do not exist, weekdays that do not fit, years that cannot be told. */
export function reportDates(
  drafts: readonly EventDraft[],
  events: SaidEvents,
  inferred: readonly InferredYear[],
): readonly RecordProblem[] {
  return [
    ...events.problems.map(({ chunk, problem }) => dateProblem(chunk, problem)),
    ...inferred.flatMap((one) => yearProblem(drafts, one)),
  ];
}

const RULES: Readonly<Record<DateProblem['kind'], string>> = {
  'impossible date': 'case/impossible-date',
  'wrong weekday': 'case/wrong-weekday',
  reversed: 'case/impossible-date',
  'several dates': 'case/not-read',
  'no year': 'case/year',
  'no month': 'case/not-read',
  'nothing above': 'case/not-read',
};

/** A date problem of a phrase in `chunk`, with what may have been meant. */
export function dateProblem(chunk: number, { kind, span, message, suggestions }: DateProblem): RecordProblem {
  const place = { chunk, span };
  return {
    rule: RULES[kind],
    message,
    place,
    related: [],
    remedies: (suggestions ?? []).map((text) => ({ kind: 'replace text', title: `Change to "${text}"`, place, text })),
  };
}

function yearProblem(drafts: readonly EventDraft[], { event, place, years }: InferredYear): readonly RecordProblem[] {
  const draft = drafts[event];
  if (draft === undefined || years.length === 1) return [];
  const words = draft.chunkText.slice(place.span.start, place.span.end);
  const which =
    years.length === 0
      ? 'and the dated entries around it do not show which it is'
      : 'and more than one year fits between the dated entries around it';
  return [
    {
      rule: 'case/year',
      message: `"${words}" has no year, ${which}. Write the year.`,
      place: { chunk: draft.chunk, span: place.span },
      related: [],
      remedies: years.map((year) => ({
        kind: 'insert text',
        title: `Write "${words} ${year}"`,
        chunk: draft.chunk,
        at: place.span.end,
        text: ` ${year}`,
      })),
    },
  ];
}
