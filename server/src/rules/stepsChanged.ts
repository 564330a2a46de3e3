import { isSameGround } from '../chronology/basis.js';
import type { CaseEvent, Chronology, Header } from '../chronology/chronology.js';
import { reachedBetween } from '../chronology/reachedBetween.js';
import type { Steps } from '../syntax/steps.js';

/**
 * The steps of whose entries anything is said otherwise, or may have happened on other days or in another order, in one version of a case
 * than in another. All that a rule asks of entries of other steps alone has the same answer in both. Nothing where more is different than
 * what single entries say: entries come or gone, the header, people, labels or complaints.
 */
export function* stepsChanged(a: Chronology, b: Chronology): Steps<ReadonlySet<string> | undefined> {
  if (!isSameCase(a, b)) return undefined;
  yield;
  const reached = new Set<number>();
  for (const [teller, { world }] of a.basis.tellings) {
    const other = b.basis.tellings.get(teller);
    const points = other && reachedBetween(world, other.world);
    if (points === undefined) return undefined;
    for (const point of points) reached.add(point);
    yield;
  }
  const steps = new Set<string>();
  for (const [id, was] of a.events.entries()) {
    const is = b.events[id];
    if (is === undefined || !isSameInOthersWords(was, is)) return undefined;
    if (was !== is || reached.has(is.start) || reached.has(is.end)) for (const { step } of [was, is]) if (step) steps.add(step.name);
  }
  return steps;
}

/** Whatever is not said by a single entry is the same. */
function isSameCase(a: Chronology, b: Chronology): boolean {
  return (
    a.events.length === b.events.length &&
    isSameGround(a.basis.ground, b.basis.ground) &&
    a.basis.tellings.size === b.basis.tellings.size &&
    written(a.header) === written(b.header)
  );
}

function written({ parameters, ...header }: Header): string {
  return JSON.stringify([header, [...parameters]]);
}

/** Nothing is different by which an entry is named in what is said of others: a label, or that it begins a complaint. */
function isSameInOthersWords(a: CaseEvent, b: CaseEvent): boolean {
  return a === b || (a.chunk === b.chunk && a.label === b.label && a.threads[0] !== a.id && b.threads[0] !== b.id);
}
