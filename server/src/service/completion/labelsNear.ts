import type { CaseEvent } from '../../chronology/chronology.js';
import type { Day } from '../../dates/civilDay.js';
import type { WritingContext } from './contextOf.js';

export interface NearLabel {
  readonly label: string;
  readonly event?: CaseEvent;
  /** Where it is exactly known. */
  readonly day?: Day;
  readonly isBelow: boolean;
}

/** The labels of other entries, the nearest above first, then those below, then those of people. */
export function labelsNear({ snapshot, above, below }: WritingContext): readonly NearLabel[] {
  const { timeline, people } = snapshot.chronology;
  const near =
    (isBelow: boolean) =>
    (event: CaseEvent): readonly NearLabel[] => {
      if (event.label === undefined) return [];
      const { earliest, latest } = timeline.bounds(event.end, 'usual');
      return [{ label: event.label, event, isBelow, ...(earliest === latest ? { day: earliest } : {}) }];
    };
  const all = [
    ...above.toReversed().flatMap(near(false)),
    ...below.flatMap(near(true)),
    ...people.flatMap(({ label }): readonly NearLabel[] => (label === undefined ? [] : [{ label, isBelow: false }])),
  ];
  return all.filter(({ label }, index) => all.findIndex((other) => other.label === label) === index);
}
