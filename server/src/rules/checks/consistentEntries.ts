import type { CaseEvent } from '../../chronology/chronology.js';
import { foldName } from '../../chronology/foldText.js';
import { fieldValues } from '../../chronology/fieldValues.js';
import { weekdayOf } from '../../dates/civilDay.js';
import { inGroup } from '../inGroup.js';
import type { Group } from '../groups.js';
import { judgeEntry, type EntryCase } from '../judgeEntry.js';
import type { Judgements } from '../judgement.js';
import type { ConsistentCheck } from '../check.js';
import type { RuleContext } from '../ruleContext.js';
import { toldDays } from '../toldDays.js';
import { toldWords } from '../wording.js';

/** Who takes part in each entry, on what day it is and what came between it and the one before: whether that is plausible. */
export function* judgeEntries(context: RuleContext, check: ConsistentCheck, group: Group, events: readonly CaseEvent[]): Judgements {
  for (const [i, event] of events.entries()) {
    const problem =
      namedRole(context, check, event) ?? weekend(context, check, event) ?? again(context, check, group, event, events[i - 1]);
    yield judgeEntry({ context, group, event, ...outcomeOf(context, check, event, problem) });
  }
}

function outcomeOf(
  context: RuleContext,
  check: ConsistentCheck,
  event: CaseEvent,
  problem: string | undefined,
): Pick<EntryCase, 'verdict' | 'message'> {
  if (problem !== undefined && !event.contested) return { verdict: 'problem', message: () => `${check.says}${problem}` };
  if (problem !== undefined) return NOT_ACCEPTED;
  return check.notAtWeekend === true && days(context, event).length > 1 ? NO_DAY : NOTHING;
}

const NOTHING = { verdict: 'in-time', message: () => 'Nothing stands out.' } as const;
const NO_DAY = { verdict: 'in-time', message: () => 'The day is not known exactly.' } as const;
const NOT_ACCEPTED = { verdict: 'in-time', message: () => 'The entry is not accepted by all.' } as const;

/** Somebody with a role that nobody in it should have. */
function namedRole({ file }: RuleContext, { notRoles = [] }: ConsistentCheck, event: CaseEvent): string | undefined {
  if (notRoles.length === 0) return undefined;
  const attended = fieldValues(event.fields, 'attended by').map((value) => ` ${foldName(value)} `.replaceAll(',', ' '));
  const found = file.chronology.people.find(
    ({ name, roles }) =>
      roles.some((role) => notRoles.includes(role.toLowerCase())) &&
      (event.people.includes(name) || attended.some((list) => list.includes(` ${foldName(name)} `))),
  );
  return found && ` ${found.name} takes part.`;
}

const SATURDAY = 6;

function weekend(context: RuleContext, { notAtWeekend }: ConsistentCheck, event: CaseEvent): string | undefined {
  const [day, ...others] = notAtWeekend ? days(context, event) : [];
  if (day === undefined || others.length > 0 || weekdayOf(day) < SATURDAY) return undefined;
  return ` ${toldWords(context.file.chronology, event)} was at a weekend.`;
}

/** The first and last day on which it can have been, where these differ. */
function days({ file }: RuleContext, event: CaseEvent): readonly number[] {
  const { earliest, latest } = toldDays(file.chronology, event.start);
  return earliest === latest ? [earliest] : [earliest, latest];
}

/** It came again, with nothing between the two that should come first. Two that could be of one day are not told apart. */
function again(
  context: RuleContext,
  { againOnlyAfter = [] }: ConsistentCheck,
  group: Group,
  event: CaseEvent,
  before: CaseEvent | undefined,
): string | undefined {
  if (againOnlyAfter.length === 0 || before === undefined) return undefined;
  const { file } = context;
  const { chronology } = file;
  if (toldDays(chronology, before.end).latest >= toldDays(chronology, event.start).earliest) return undefined;
  const between = inGroup(file, againOnlyAfter, group).some(
    ({ event: one }) => file.order(one, before) >= 0 && file.order(one, event) <= 0,
  );
  return between ? undefined : ` The earlier one was ${toldWords(chronology, before)}.`;
}
