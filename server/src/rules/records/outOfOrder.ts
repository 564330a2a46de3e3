import type { Chronology, RecordProblem } from '../../chronology/chronology.js';

/** One line for a file whose entries do not stand in the order of their dates, at the first that stands too low. */
export function outOfOrder({ events, worlds }: Chronology): readonly RecordProblem[] {
  const [world] = worlds;
  const dropped = (world?.dropped ?? []).flatMap((numbers) => {
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
      remedies: [],
    },
  ];
}

const MOST_SHOWN = 10;
