import type { DateProblem } from '../dates/dateProblem.js';
import { flatMapInSteps, type Steps } from '../syntax/steps.js';
import type { RecordProblem } from './chronology.js';
import { dateRemedies, yearsNear, type DateSurroundings } from './dateRemedies.js';
import { keepAsWords } from './keepAsWords.js';
import type { EventDraft } from './readEvent.js';
import type { InferredYear } from './sayAssumptions.js';
import type { SaidEvents } from './sayEvents.js';

/** What is wrong with single dates: days that do not exist, weekdays that do not fit, years that cannot be told. */
export function* reportDates(
  around: DateSurroundings,
  events: Pick<SaidEvents, 'problems'>,
  inferred: readonly InferredYear[],
): Steps<readonly RecordProblem[]> {
  const byChunk = new Map(around.drafts.map(({ chunk }, event) => [chunk, event]));
  yield;
  return [
    ...(yield* flatMapInSteps(events.problems, ({ chunk, problem }) => [dateProblem(chunk, problem, byChunk.get(chunk), around)])),
    ...around.drafts.flatMap(impossibleTimes),
    ...(yield* flatMapInSteps(inferred, (one) => yearProblem(around, one))),
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

function dateProblem(chunk: number, problem: DateProblem, event: number | undefined, around: DateSurroundings): RecordProblem {
  const { kind, span, message } = problem;
  return {
    rule: RULES[kind],
    message,
    place: { chunk, span },
    related: [],
    remedies: event === undefined ? [] : dateRemedies(problem, event, around),
  };
}

const NONE: readonly RecordProblem[] = [];

/** "27:80": the time is then not used. */
function impossibleTimes({ chunk, chunkText, date }: EventDraft): readonly RecordProblem[] {
  if (date.terms.every(({ kind }) => kind !== 'time')) return NONE;
  return date.terms.flatMap((term): readonly RecordProblem[] => {
    if (term.kind !== 'time' || !term.impossible || date.terms.every(({ kind }) => kind === 'time')) return [];
    const place = { chunk, span: term.span };
    const words = chunkText.slice(term.span.start, term.span.end);
    const message = `There is no time "${words}". Check the time in the record.`;
    return [{ rule: 'case/impossible-date', message, place, related: [], remedies: keepAsWords(words, place) }];
  });
}

function yearProblem(around: DateSurroundings, { event, place, years }: InferredYear): readonly RecordProblem[] {
  const draft = around.drafts[event];
  if (draft === undefined || years.length === 1) return [];
  const words = draft.chunkText.slice(place.span.start, place.span.end);
  const which =
    years.length === 0
      ? 'and the dated entries around it do not show which it is'
      : 'and more than one year fits between the dated entries around it';
  const offered = years.length === 0 ? yearsNear(event, around, place) : years;
  return [
    {
      rule: 'case/year',
      message: `"${words}" has no year, ${which}. Write the year.`,
      place: { chunk: draft.chunk, span: place.span },
      related: [],
      remedies: [
        ...offered.map(
          (year) =>
            ({
              kind: 'insert text',
              title: `Write "${words} ${year}"`,
              chunk: draft.chunk,
              at: place.span.end,
              text: ` ${year}`,
            }) as const,
        ),
        ...keepAsWords(words, { chunk: draft.chunk, span: place.span }),
      ],
    },
  ];
}
