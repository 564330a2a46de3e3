import type { SayInput } from './eventContext.js';
import { isSameLayout } from './layPoints.js';
import type { EventDraft } from './readEvent.js';
import type { SaidBefore } from './sayEvents.js';
import type { World } from './world.js';

/** What a timeline was laid on. A later version of the same document is read with it: what is the same still need not be done again. */
export interface Basis {
  readonly ground: Ground;
  readonly drafts: readonly EventDraft[];
  /** By teller, and what nobody in particular tells. */
  readonly tellings: ReadonlyMap<string | undefined, Telling>;
}

/** What was said on a telling, and what came of it. */
export interface Telling extends SaidBefore {
  readonly world: World;
}

/** What bears on every phrase. The references are none of it: they hold on to all that was read. */
export interface Ground extends Pick<SayInput, 'points' | 'people' | 'calendar' | 'asAt'> {
  readonly isSupposed: boolean;
}

export function groundOf({ points, people, calendar, asAt, assumptions = [] }: SayInput): Ground {
  return { points, people, calendar, asAt, isSupposed: assumptions.length > 0 };
}

/** Whether what a draft states on the one it states on the other, as long as it is tied to the same. */
export function isSameGround(a: Ground, b: Ground): boolean {
  if (a.isSupposed || b.isSupposed || a.calendar !== b.calendar || a.asAt !== b.asAt || !isSameLayout(a.points, b.points)) return false;
  return JSON.stringify(a.people) === JSON.stringify(b.people);
}
