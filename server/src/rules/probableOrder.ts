import type { CaseEvent, Chronology } from '../chronology/chronology.js';

/** Which of two events probably happened first: by the days that each can have been, as the file would have them in its order of writing. */
export type ProbableOrder = (a: CaseEvent, b: CaseEvent) => number;

export function probableOrder({ worlds }: Chronology): ProbableOrder {
  const network = worlds[0]?.networks['usual with assumptions'];
  if (network === undefined) throw new Error('a chronology has at least one telling');
  return (a, b) =>
    network.earliest(a.start) - network.earliest(b.start) || network.latest(a.start) - network.latest(b.start) || a.id - b.id;
}
