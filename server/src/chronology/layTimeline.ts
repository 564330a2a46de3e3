import type { Steps } from '../syntax/steps.js';
import { groundOf, isSameGround, type Basis, type Telling } from './basis.js';
import type { RecordProblem } from './chronology.js';
import type { SayInput } from './eventContext.js';
import { CALENDAR_LIMITS } from './limits.js';
import { inferYears, sayOrder, sayYears, type InferredYear } from './sayAssumptions.js';
import { sayEvents, type SaidEvents } from './sayEvents.js';
import { reportContradictions } from './reportContradictions.js';
import { reportDates } from './reportDates.js';
import type { Said } from './said.js';
import { tellersOf, THE_RECORD } from './tellers.js';
import { readTimeline } from './readTimeline.js';
import type { Timeline } from './timeline.js';
import { buildWorldInSteps, type World } from './world.js';

export interface LaidTimeline {
  readonly timeline: Timeline;
  /** One for each party that tells the days differently, and of the record itself where only one does; a single one where nobody does. */
  readonly worlds: readonly World[];
  readonly problems: readonly RecordProblem[];
  readonly inferred: readonly InferredYear[];
  readonly basis: Basis;
}

/**
 * From phrases to days: what is said is solved once for each telling, and what cannot be is reported once.
 * @param before what an earlier version's timeline was laid on: where the ground is the same, nothing is done again that is not changed.
 */
export function* layTimeline(input: SayInput, before?: Basis): Steps<LaidTimeline> {
  const { drafts } = input;
  const ground = groundOf(input);
  const known = before && isSameGround(ground, before.ground) ? before.tellings : undefined;
  const own = yield* lay(input, undefined, known?.get(undefined));
  const others: Laid[] = [];
  for (const teller of tellersOf(drafts)) others.push(yield* lay(input, teller, known?.get(teller)));
  const worlds = worldsOf(
    own.telling.world,
    others.map(({ telling }) => telling.world),
  );
  return {
    timeline: readTimeline(own.telling.world, own.events.phrases),
    worlds,
    problems: [...(yield* reportDates(input, own.events, own.inferred)), ...reportContradictions(drafts, worlds)],
    inferred: own.inferred,
    basis: { ground, drafts, tellings: new Map([own, ...others].map(({ telling }) => [telling.world.teller, telling])) },
  };
}

/** The versions of one party alone stand against what the entries say themselves; with two parties or more, each holds to that where it has no version. */
function worldsOf(own: World, told: readonly World[]): readonly World[] {
  if (told.length === 0) return [own];
  return told.length === 1 ? [{ ...own, teller: THE_RECORD }, ...told] : told;
}

interface Laid {
  readonly telling: Telling;
  readonly events: SaidEvents;
  readonly inferred: readonly InferredYear[];
}

function* lay(input: SayInput, teller: string | undefined, before: Telling | undefined): Steps<Laid> {
  const events = yield* sayEvents(input, teller, before);
  let inferred: readonly InferredYear[] = [];
  const world: World = yield* buildWorldInSteps({
    ...(teller === undefined ? {} : { teller }),
    points: input.points.count,
    limits: CALENDAR_LIMITS,
    facts: events.said,
    absent: events.absent,
    before: before?.world,
    assumptions: (facts): readonly Said[] => {
      inferred = inferYears(input, events.phrases, facts);
      return [...sayYears(input, inferred), ...sayOrder(input, events.absent, before?.said.slice(before.world.facts) ?? [])];
    },
  });
  yield;
  const { starts, phrases, others } = events;
  return { events, inferred, telling: { drafts: input.drafts, said: world.said, starts, phrases, others, world } };
}
