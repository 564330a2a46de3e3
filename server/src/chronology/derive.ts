import { nextIn, previousIn } from '../dates/daySet.js';
import type { Day } from '../dates/civilDay.js';
import type { Constraint, End, Restriction, Statement, StatementNumber } from './statement.js';

/** One step of the working: by a statement, and the step that it rests on, a point is not before (or not after) a day. */
export interface Step {
  readonly point: number;
  readonly day: Day;
  readonly by: StatementNumber;
  readonly on?: Step;
}

export interface Derived {
  /** The last step for each point that anything bounds. */
  readonly steps: ReadonlyMap<number, Step>;
  /** The step that leaves its point no day, where the statements contradict each other. */
  readonly clash?: Step;
}

/** Statements that contradict each other may lead round in a circle for ever. */
const MOST_ROUNDS = 200;

/**
 * How one end of each point's days follows from `statements`: the narrowing of a network, done again with a reason for every step. One
 * end never rests on the other, so that a step rests on one other at most, and what leads to a bound is a chain.
 */
export function derive(statements: readonly Statement[], limits: { readonly first: Day; readonly last: Day }, end: End): Derived {
  const early = end === 'earliest';
  const steps = new Map<number, Step>();
  const at = (point: number): Day => steps.get(point)?.day ?? (early ? limits.first : limits.last);
  const of = touching(statements);
  const queue = [...of.keys()];
  const queued = new Set(queue);
  let left = queue.length * MOST_ROUNDS;
  let clash: Step | undefined;
  const take = (step: Step, possible: boolean): void => {
    if (early ? step.day <= at(step.point) : step.day >= at(step.point)) return;
    steps.set(step.point, step);
    left -= 1;
    if (!possible || left < 0 || step.day < limits.first || step.day > limits.last) clash ??= step;
    if (!queued.has(step.point)) queue.push(step.point);
    queued.add(step.point);
  };
  const restrict = ({ point, days }: Restriction, by: StatementNumber): void => {
    const day = early ? nextIn(days, at(point)) : previousIn(days, at(point));
    const alone = early ? nextIn(days, limits.first) : previousIn(days, limits.last);
    // No day is left: one past the end, to name the statement that says so.
    take({ point, day: day ?? at(point) + (early ? 1 : -1), by, ...(day === alone ? {} : on(steps.get(point))) }, day !== undefined);
  };
  // An entry's own words go before what would give it the same day by way of others.
  for (const { number, statement } of statements) if ('point' in statement && clash === undefined) restrict(statement, number);
  for (let next = 0; next < queue.length && clash === undefined; next += 1) {
    const point = queue[next] ?? 0;
    queued.delete(point);
    for (const { number, statement } of of.get(point) ?? []) {
      if (clash !== undefined) break;
      if ('point' in statement) restrict(statement, number);
      else
        for (const { to, day } of pushed(statement, early, point, at(point)))
          take({ point: to, day, by: number, ...on(steps.get(point)) }, true);
    }
  }
  return { steps, ...(clash && { clash }) };
}

/** Where a constraint moves that end of the other point, when that of `point` is `day`. */
function pushed({ from, to, sense, by, oneWay }: Constraint, early: boolean, point: number, day: Day): readonly { to: number; day: Day }[] {
  const forward = (sense === 'at least') === early;
  if (forward) return from === point ? [{ to, day: by.apply(day) }] : [];
  return to === point && !oneWay ? [{ to: from, day: early ? by.least(day) : by.greatest(day) }] : [];
}

function on(step: Step | undefined): { readonly on?: Step } {
  return step === undefined ? {} : { on: step };
}

function touching(statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const of = new Map<number, Statement[]>();
  for (const one of statements) {
    const { statement } = one;
    for (const point of 'point' in statement ? [statement.point] : new Set([statement.from, statement.to])) {
      const known = of.get(point);
      if (known) known.push(one);
      else of.set(point, [one]);
    }
  }
  return of;
}

/** The steps that lead to `step`, itself first. */
export function stepsTo(step: Step): readonly Step[] {
  const found: Step[] = [];
  for (let at: Step | undefined = step; at !== undefined; at = at.on) found.push(at);
  return found;
}
