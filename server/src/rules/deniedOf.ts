import type { CaseEvent } from '../chronology/chronology.js';
import { firstThatCouldLie, widestDays } from './couldLie.js';
import type { Group } from './groups.js';
import { inGroup } from './inGroup.js';
import type { Selector } from './check.js';
import type { RuleContext } from './ruleContext.js';

/** The entry that records that none of `steps` happened between the two, or that it was looked for and not found. */
export function deniedOf(
  { file }: RuleContext,
  group: Group,
  steps: readonly Selector[],
  after: CaseEvent | undefined,
  by?: CaseEvent,
  concerns: (event: CaseEvent) => boolean = () => true,
): CaseEvent | undefined {
  const all = inGroup(file, steps, group, false);
  if (all.length === 0) return undefined;
  const span = { from: after && widestDays(file, after.start).earliest, to: by && widestDays(file, by.end).latest };
  return firstThatCouldLie(
    file,
    all,
    span,
    (event) => concerns(event) && (event.statuses.includes('not done') || event.statuses.includes('no evidence')),
  );
}
