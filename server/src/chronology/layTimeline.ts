import type { Steps } from '../syntax/steps.js';
import { CALENDAR_LIMITS } from './limits.js';
import type { RecordProblem } from './chronology.js';
import { inferYears, sayOrder, sayYears, type InferredYear } from './sayAssumptions.js';
import { sayEvents, type SaidEvents, type SayInput } from './sayEvents.js';
import { reportContradictions } from './reportContradictions.js';
import { reportDates } from './reportDates.js';
import type { Said } from './said.js';
import { tellersOf } from './tellers.js';
import { readTimeline } from './readTimeline.js';
import type { Timeline } from './timeline.js';
import { buildWorldInSteps, type World } from './world.js';

export interface LaidTimeline {
  readonly timeline: Timeline;
  /** One for each party that tells the days differently; a single one where nobody does. */
  readonly worlds: readonly World[];
  readonly problems: readonly RecordProblem[];
  readonly inferred: readonly InferredYear[];
}

/** From phrases to days: what is said is solved once for each telling, and what cannot be is reported once. */
export function* layTimeline(input: SayInput): Steps<LaidTimeline> {
  const own = yield* sayEvents(input, undefined);
  const told = yield* solve(input, own, undefined);
  const worlds: World[] = [];
  for (const teller of tellersOf(input.drafts)) worlds.push((yield* solve(input, yield* sayEvents(input, teller), teller)).world);
  return {
    timeline: readTimeline(
      told.world,
      own.phrases.map(({ conventions }) => conventions),
    ),
    worlds: worlds.length === 0 ? [told.world] : worlds,
    problems: [
      ...(yield* reportDates(input, own, told.inferred)),
      ...reportContradictions(input.drafts, worlds.length === 0 ? [told.world] : worlds),
    ],
    inferred: told.inferred,
  };
}

interface Solved {
  readonly world: World;
  readonly inferred: readonly InferredYear[];
}

function* solve(input: SayInput, events: SaidEvents, teller: string | undefined): Steps<Solved> {
  let inferred: readonly InferredYear[] = [];
  const world = yield* buildWorldInSteps({
    ...(teller === undefined ? {} : { teller }),
    points: input.points.count,
    limits: CALENDAR_LIMITS,
    facts: events.said,
    absent: events.absent,
    assumptions: (facts): readonly Said[] => {
      inferred = inferYears(input, events.phrases, facts);
      return [...sayYears(input, inferred), ...sayOrder(input, events.absent)];
    },
  });
  return { world, inferred };
}
