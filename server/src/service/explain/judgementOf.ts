import type { Place } from '../../chronology/place.js';
import type { Evaluation } from '../../rules/evaluation.js';
import type { Finding } from '../../rules/finding.js';
import type { Judgement } from '../../rules/judgement.js';
import type { Snapshot } from '../snapshot.js';

/** The judgement that a finding reports; nothing for one about the record itself. */
export function judgementOf({ evaluation }: Snapshot, { rule, place, message, person, thread }: Finding): Judgement | undefined {
  return placedIn(evaluation)
    .get(keyOf(place))
    ?.find((one) => one.rule.id === rule && one.message === message && one.person === person && one.thread === thread);
}

const placed = new WeakMap<Evaluation, ReadonlyMap<string, readonly Judgement[]>>();

function placedIn(evaluation: Evaluation): ReadonlyMap<string, readonly Judgement[]> {
  const known = placed.get(evaluation);
  if (known) return known;
  const byPlace = new Map<string, Judgement[]>();
  for (const judgement of evaluation.judgements) {
    if (judgement.place === undefined) continue;
    const key = keyOf(judgement.place);
    const here = byPlace.get(key);
    if (here) here.push(judgement);
    else byPlace.set(key, [judgement]);
  }
  placed.set(evaluation, byPlace);
  return byPlace;
}

function keyOf({ chunk, span }: Place): string {
  return `${chunk}:${span.start}:${span.end}`;
}
