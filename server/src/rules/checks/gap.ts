import type { CaseEvent } from '../../chronology/chronology.js';
import { compare, parentsOf, type CaseFile } from '../caseFile.js';
import { lowest } from '../couldLie.js';
import { inGroup } from '../inGroup.js';
import { groupsOf, type Group } from '../groups.js';
import { judgeClock } from '../judgeClock.js';
import type { Judgement } from '../judgement.js';
import type { GapCheck } from '../pack.js';
import { periodOf, type RuleContext } from '../ruleContext.js';
import type { Period } from '../../dates/period.js';
import { stepWords } from '../wording.js';

/** No longer than `atMost` without one of `contact`, from each `from` to the next `until`, for each person. */
export function judgeGap(context: RuleContext, check: GapCheck): readonly Judgement[] {
  const period = periodOf(context, check.atMost);
  if (period === undefined) return [];
  const { file } = context;
  return groupsOf(file, [...check.from, ...check.until]).flatMap((group) => {
    const found = (selectors: GapCheck['from']): readonly CaseEvent[] => inGroup(file, selectors, group).map(({ event }) => event);
    const firstAfter = (events: readonly CaseEvent[], event: CaseEvent): number =>
      lowest(events.length, (n) => compare(positionOf(file, events[n]), file.position(event)) > 0);
    const contacts = found(check.contact);
    const ends = found(check.until);
    return found(check.from).flatMap((from, i, all) => {
      const end = ends[firstAfter(ends, from)];
      const stop = [end, all[i + 1]]
        .filter((event) => event !== undefined)
        .toSorted((a, b) => compare(file.position(a), file.position(b)))[0];
      const during = contacts.slice(firstAfter(contacts, from), stop === undefined ? contacts.length : firstAfter(contacts, stop));
      return peopleOf(context, check, group, from).flatMap((person) => {
        const own = during.filter(({ people }) => person === undefined || people.includes(person));
        return judgeRun(context, check, group, [from, ...own], stop, period, person);
      });
    });
  });
}

function positionOf(file: CaseFile, event: CaseEvent | undefined): readonly [number, number, number] {
  return event === undefined ? [Infinity, Infinity, Infinity] : file.position(event);
}

function peopleOf({ file }: RuleContext, { each }: GapCheck, group: Group, from: CaseEvent): readonly (string | undefined)[] {
  if (each !== 'parent') return [undefined];
  return parentsOf(file, group.children ?? from.children).map(({ name }) => name);
}

/** Each stretch from one contact to the next, and from the last to the end of the time. */
function judgeRun(
  context: RuleContext,
  check: GapCheck,
  group: Group,
  run: readonly CaseEvent[],
  stop: CaseEvent | undefined,
  period: Period,
  person: string | undefined,
): readonly Judgement[] {
  const wanted = `contact (${stepWords(check.contact)})`;
  return run.map((event, i) => {
    const next = run[i + 1] ?? stop;
    return judgeClock({
      context,
      group,
      pair: { starts: [{ event, match: 'yes' }], ...(next && { answer: next }) },
      period,
      counting: 'after',
      stops: [],
      wanted,
      ...(person === undefined ? {} : { person }),
    });
  });
}
