import type { Assumption } from '../../chronology/assumption.js';
import type { Day } from '../../dates/civilDay.js';
import { finish, type Steps } from '../../syntax/steps.js';
import { judgeInSteps, type Snapshot } from '../snapshot.js';
import { changesBetween, type Change } from './changesBetween.js';

/** What is supposed: days of entries, another day on which the case is judged, or both. */
export interface Supposition {
  readonly assumptions: readonly Assumption[];
  readonly asAt?: Day;
}

/** The case under a supposition, and what comes out otherwise than in the file as it is. */
export interface WhatIf extends Supposition {
  readonly snapshot: Snapshot;
  readonly changes: readonly Change[];
  /** What is supposed contradicts what is written, so that nothing follows from either. */
  readonly contradicted: boolean;
}

/** Said first, where it is so. */
export const CONTRADICTED = 'That contradicts what the file says, so nothing is concluded from the dates that cannot all be right.';

/** The same file judged again, with no word of it changed. An assumption that contradicts what is written is reported, and then concludes nothing. */
export function suppose(snapshot: Snapshot, supposition: Supposition): WhatIf {
  return finish(supposeInSteps(snapshot, supposition));
}

export function* supposeInSteps(snapshot: Snapshot, { assumptions, asAt }: Supposition): Steps<WhatIf> {
  const { document, settings, packs } = snapshot;
  const supposed = yield* judgeInSteps(document, { ...settings, assumptions, ...(asAt !== undefined && { asAt }) }, packs);
  return {
    assumptions,
    ...(asAt !== undefined && { asAt }),
    snapshot: supposed,
    contradicted: supposed.chronology.worlds.some(({ contradictions, said }) =>
      contradictions.flat().some((number) => said[number]?.supposed),
    ),
    changes: changesBetween(snapshot.evaluation, supposed.evaluation),
  };
}
