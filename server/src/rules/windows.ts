import type { CaseEvent } from '../chronology/chronology.js';
import type { Steps } from '../syntax/steps.js';
import type { CaseFile, Matched } from './caseFile.js';
import { lowest } from './couldLie.js';
import type { Group } from './groups.js';
import { inGroup } from './inGroup.js';
import type { RequiresCheck } from './check.js';
import type { RuleContext } from './ruleContext.js';

/** The time in which something has to happen: opened and closed by entries, made due by one. */
export interface Window {
  readonly due: Matched;
  readonly from?: CaseEvent | undefined;
  readonly until?: CaseEvent | undefined;
}

/** One window for each `until`; several entries that make it due within one window count once. */
export function* windowsOf({ file }: RuleContext, check: RequiresCheck, group: Group): Steps<readonly Window[]> {
  const found = (selectors: RequiresCheck['when']): readonly Matched[] => inGroup(file, selectors, group);
  const untils = found(check.until);
  const untilFirst = [...new Set(check.until.map(({ step }) => step))].map((step) =>
    untils.filter(({ event }) => event.step?.name === step),
  );
  const openings = found(check.from).map(({ event }) => event);
  const windows: Window[] = [];
  yield;
  for (const due of found(check.when)) {
    yield;
    const last = windows.at(-1);
    if (last?.until && file.order(due.event, last.until) <= 0) {
      if (last.due.match === 'unknown' && due.match === 'yes') windows[windows.length - 1] = { ...last, due };
      continue;
    }
    if (last && last.until === undefined) continue;
    const from = openings[lowest(openings.length, (n) => isAfter(file, openings[n], due.event)) - 1];
    const until = firstUntil(file, due.event, untilFirst);
    windows.push({ due, from, until });
  }
  return windows;
}

/** The first kind of `until` that has an entry after the duty arose: a later kind only stands in where an earlier one is not recorded. */
function firstUntil(file: CaseFile, due: CaseEvent, kinds: readonly (readonly Matched[])[]): CaseEvent | undefined {
  for (const kind of kinds) {
    const found = kind[lowest(kind.length, (n) => isFrom(file, kind[n], due))];
    if (found) return found.event;
  }
  return undefined;
}

function isAfter(file: CaseFile, one: CaseEvent | undefined, event: CaseEvent): boolean {
  return one === undefined || file.order(one, event) > 0;
}

function isFrom(file: CaseFile, one: Matched | undefined, due: CaseEvent): boolean {
  return one === undefined || file.order(one.event, due) >= 0;
}
