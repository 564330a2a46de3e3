import type { CaseEvent } from '../chronology/chronology.js';
import type { Steps } from '../syntax/steps.js';
import { canBeFrom } from './canBeFrom.js';
import type { CaseFile, Matched } from './caseFile.js';

/**
 * What starts a clock, and what answers it. Several starts with no answer between them are one pair: whichever of them the
 * answer is to, they are weighed together.
 */
export interface Pair {
  /** One or more, in the order in which they probably happened. */
  readonly starts: readonly Matched[];
  readonly answer?: CaseEvent | undefined;
}

/**
 * Pairs each answer with the nearest earlier start; each start and each answer is used once.
 * @param starts and `answers` are in the order in which they probably happened.
 */
export function* pairUp(file: CaseFile, starts: readonly Matched[], answers: readonly Matched[]): Steps<readonly Pair[]> {
  const pairs: Pair[] = [];
  const spare: Matched[] = [];
  let open: Matched[] = [];
  let next = 0;
  for (const one of answers) {
    yield;
    for (let start = starts[next]; start && file.order(start.event, one.event) <= 0; start = starts[next]) {
      open.push(start);
      next += 1;
    }
    if (open.some((start) => couldFollow(file, start.event, one.event))) {
      pairs.push({ starts: certainOf(open), answer: one.event });
      open = [];
    } else spare.push(one);
  }
  open.push(...starts.slice(next));
  if (open.length > 0) {
    const late = spare.find(({ event }) => open.some((start) => couldFollow(file, start.event, event)));
    pairs.push({ starts: certainOf(open), answer: late?.event });
  }
  return pairs;
}

/** Where some certainly are what the rule means, those that only could be are not asked. */
function certainOf(starts: readonly Matched[]): readonly Matched[] {
  if (starts.every(({ match }) => match === 'yes')) return starts;
  const certain = starts.filter(({ match }) => match === 'yes');
  return certain.length > 0 ? certain : starts;
}

/** On some telling on which both happened, nothing that is stated keeps `answer` from being on or after the day of `start`. */
export function couldFollow({ chronology }: CaseFile, start: CaseEvent, answer: CaseEvent): boolean {
  return chronology.worlds.some(
    ({ absent, networks: { widest } }) =>
      !absent.has(start.start) && !absent.has(answer.start) && canBeFrom(widest, start.end, answer.start, 0),
  );
}
