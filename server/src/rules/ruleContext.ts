import { clockOf } from './clock.js';
import { toldDays } from './toldDays.js';
import type { CaseFile } from './caseFile.js';
import type { Limit, Selector } from './check.js';
import type { Citation, Rule } from './pack.js';
import type { CaseEvent } from '../chronology/chronology.js';
import type { Clock, Stop } from './clock.js';
import { localSource } from './localSource.js';
import { parsePeriod, type Counting, type Period } from '../dates/period.js';
import type { WorkingCalendar } from '../dates/workingCalendar.js';
import type { Group } from './groups.js';

/** A rule about to be judged in a case. */
export interface RuleContext {
  readonly file: CaseFile;
  readonly rule: Rule;
}

/** The limit of a rule; nothing where it is the file's to set and the file does not. */
export function periodOf({ file }: RuleContext, limit: Limit): Period | undefined {
  if (limit.kind === 'fixed') return limit.period;
  const written = file.chronology.header.parameters.get(limit.name)?.value ?? standardOf(file, limit.name);
  return written === undefined ? undefined : parsePeriod(written);
}

function standardOf({ packs }: CaseFile, name: string): string | undefined {
  return packs.flatMap(({ parameters }) => parameters).find((parameter) => parameter.name === name)?.standard;
}

/** The clock of a limit, by the case's own calendar. */
export function clockFor({ file }: RuleContext, period: Period, counting: Counting): (stops: readonly Stop[]) => Clock {
  const { calendar } = file.chronology;
  return (stops) => (stops.length > 0 ? clockOf(period, counting, calendar, stops) : plainClock(period, counting, calendar));
}

/** Made once for each limit: every entry that it is asked of has the same. */
function plainClock(period: Period, counting: Counting, calendar: WorkingCalendar): Clock {
  const known = plainClocks.get(calendar)?.get(period)?.[counting];
  if (known) return known;
  const ofCalendar = plainClocks.get(calendar) ?? new WeakMap<Period, Clocks>();
  const clock = clockOf(period, counting, calendar);
  plainClocks.set(calendar, ofCalendar.set(period, { ...ofCalendar.get(period), [counting]: clock }));
  return clock;
}

type Clocks = { readonly [C in Counting]?: Clock };

const plainClocks = new WeakMap<WorkingCalendar, WeakMap<Period, Clocks>>();

/** The source in its edition of the trigger's day; of an imprecise day, that of its first, and the next beside it where the day can fall into both. Undefined: no edition was in force. */
export function citationOf({ file, rule }: RuleContext, trigger: CaseEvent): Citation | undefined {
  const local = localSource(file, rule);
  if (local !== undefined) return local;
  const { earliest, latest, openBefore, openAfter } = toldDays(file.chronology, trigger.start);
  const found = rule.citations.find(({ from, to }) => (from ?? -Infinity) <= latest && earliest <= (to ?? Infinity));
  const newest = rule.citations.findLast(({ from }) => from !== undefined && from <= latest);
  if (found?.to !== undefined && newest && openBefore && newest.short !== found.short)
    return { ...found, short: `${found.short} or a later edition` };
  const next = openBefore || openAfter ? undefined : rule.citations.find(({ from }) => from === (found?.to ?? NaN) + 1 && from <= latest);
  return found && next && next.short !== found.short ? { ...found, short: `${found.short} or ${next.short}` } : found;
}

/** Events of a group that a selector could mean but that may belong to another complaint. */
export function couldAnswer({ file }: RuleContext, group: Group, selectors: readonly Selector[]): CaseEvent | undefined {
  if (group.thread === undefined) return undefined;
  const known = uncertain.get(file)?.get(selectors);
  if (known) return known.get(group.thread);
  const first = firstUncertain(file, selectors);
  const ofFile = uncertain.get(file) ?? new WeakMap<readonly Selector[], ReadonlyMap<number, CaseEvent>>();
  uncertain.set(file, ofFile.set(selectors, first));
  return first.get(group.thread);
}

const uncertain = new WeakMap<CaseFile, WeakMap<readonly Selector[], ReadonlyMap<number, CaseEvent>>>();

/** For each complaint, the first such event that may belong to it or to another. */
function firstUncertain(file: CaseFile, selectors: readonly Selector[]): ReadonlyMap<number, CaseEvent> {
  const found = new Map<number, CaseEvent>();
  for (const event of selectors.flatMap(({ step }) => file.ofStep(step))) {
    if (!event.happened || !event.uncertainThread) continue;
    for (const thread of event.threads) if (!found.has(thread)) found.set(thread, event);
  }
  return found;
}
