import type { Day } from '../dates/civilDay.js';
import type { End } from './statement.js';
import { explainBound, type ChainLink } from './explainBound.js';
import type { Because, View } from './timeline.js';
import type { World } from './world.js';

/** A statement as a reason for one end of a point's days, and the day that it leads to. */
export interface Reason extends Because {
  /** The event that says it, by its number; -1 for the dates of people. */
  readonly event: number;
  readonly point: number;
  readonly day: Day;
  /** How rough words are read. */
  readonly convention?: string;
  /** They are taken at their widest, since their usual reading contradicts what else is stated. */
  readonly widened?: true;
}

/** The reasons for one end of a point's days, nearest first. Empty where nothing bounds it. */
export function reasonsFor(world: World, view: View, point: number, end: End): readonly Reason[] {
  return reasonsOf(world, explainBound(world, view, point, end));
}

export function reasonsOf({ said }: World, links: readonly ChainLink[]): readonly Reason[] {
  return links.flatMap(({ number, point, day, widened }): readonly Reason[] => {
    const one = said[number];
    if (one === undefined) return [];
    const { event, text, chunk, span, tier, convention } = one;
    return [
      {
        event,
        text,
        place: { chunk, span },
        tier,
        point,
        day,
        ...(convention !== undefined && { convention }),
        ...(widened && { widened }),
      },
    ];
  });
}
