import type { CaseEvent, Chronology, RecordProblem } from '../../chronology/chronology.js';
import { monthFirst } from '../../chronology/monthFirst.js';
import type { Remedy } from '../../chronology/remedy.js';
import { flatMapInSteps, type Steps } from '../../syntax/steps.js';
import type { DateTerm } from '../../dates/datePhrase.js';

/** One line for a file whose entries do not stand in the order of their dates, at the first that stands too low. */
export function* outOfOrder(chronology: Chronology): Steps<readonly RecordProblem[]> {
  const { events, worlds } = chronology;
  const [world] = worlds;
  const dropped = yield* flatMapInSteps(world?.dropped ?? [], (numbers) => {
    const placed = numbers.flatMap((number) => world?.said[number] ?? []).filter(({ tier }) => tier === 'assumption');
    const last = placed.toSorted((a, b) => a.event - b.event).at(-1);
    return last === undefined ? [] : [last.event];
  });
  const found = [...new Set(dropped)].toSorted((a, b) => a - b).flatMap((event) => events[event] ?? []);
  const [first] = found;
  if (first === undefined) return [];
  const others = found.length === 1 ? '' : `, and so do ${found.length - 1} further on`;
  return [
    {
      rule: 'case/order',
      message: `This entry stands below one that came after it${others}. Where a date is not exact, the order of the entries is taken as a hint, and here it is none.`,
      place: { chunk: first.chunk, span: first.date.span },
      related: found
        .slice(1, MOST_SHOWN)
        .map((event) => ({ message: `${event.words}, ${event.dateText}`, place: { chunk: event.chunk, span: event.date.span } })),
      remedies: [...move(chronology, first), ...monthFirst(first.date, first.chunk)],
    },
  ];
}

const MOST_SHOWN = 10;

/**
 * The entry goes up, to before the first that certainly came later; or, where several stand below that one which came before it, that
 * one goes down. None where a date that is tied to the entry above, or whose year is told by its neighbours, would come to mean another
 * day.
 */
function move({ events, timeline, inferredYears }: Chronology, event: CaseEvent): readonly Remedy[] {
  const days = ({ start }: CaseEvent) => timeline.bounds(start, 'usual');
  const { latest } = days(event);
  const later = events.find((one) => one.happened && one.id < event.id && days(one).earliest > latest);
  if (later === undefined) return [];
  const { earliest } = days(later);
  const last = events.findLast((one) => one.happened && one.id > later.id && days(one).latest < earliest) ?? event;
  const touched = events.slice(later.id, last.id + 2);
  if (touched.some(({ id, date }) => inferredYears.has(id) || date.terms.some(isTiedAbove))) return [];
  const up = last.id === event.id;
  return up
    ? [{ kind: 'move entry', title: `Move it up, to before "${words(later)}"`, chunk: event.chunk, beside: later.chunk, side: 'before' }]
    : [
        {
          kind: 'move entry',
          title: `Move "${words(later)}" down, to where its date belongs`,
          chunk: later.chunk,
          beside: last.chunk,
          side: 'after',
        },
      ];
}

function words({ words: step, dateText }: CaseEvent): string {
  return `${step}, ${dateText}`;
}

function isTiedAbove(term: DateTerm): boolean {
  if (term.kind === 'bound') return term.target.kind === 'relative' && term.target.target === undefined;
  return term.kind === 'relative' && term.target === undefined;
}
