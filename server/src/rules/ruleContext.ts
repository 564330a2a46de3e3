import { clockOf } from './clock.js';
import type { CaseFile } from './caseFile.js';
import type { Citation, Limit, Rule, Selector } from './pack.js';
import type { CaseEvent } from '../chronology/chronology.js';
import type { Clock, Stop } from './clock.js';
import { localSource } from './localSource.js';
import { parsePeriod, type Counting, type Period } from '../dates/period.js';
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
  return (stops) => clockOf(period, counting, file.chronology.calendar, stops);
}

/** The source in its edition of the trigger's day; of an imprecise day, the edition of its first. Undefined: no edition was in force. */
export function citationOf({ file, rule }: RuleContext, trigger: CaseEvent): Citation | undefined {
  const local = localSource(file, rule);
  if (local !== undefined) return local;
  const { earliest, latest } = file.chronology.timeline.bounds(trigger.start, 'usual');
  return (
    rule.citations.find(({ from, to }) => (from ?? -Infinity) <= earliest && earliest <= (to ?? Infinity)) ??
    rule.citations.find(({ from, to }) => (from ?? -Infinity) <= latest && earliest <= (to ?? Infinity))
  );
}

const STOP = 'complaint suspended';
const GO = 'complaint resumed';

/** Where the clock of a complaint stands still: from each suspension to the next resumption, but for what was over before it started. */
export function stopsOf({ file }: RuleContext, group: Group, start: CaseEvent | undefined): readonly { readonly from: number; readonly to?: number }[] {
  if (group.thread === undefined) return [];
  const of = (step: string): readonly CaseEvent[] => file.ofStep(step).filter((event) => event.happened && group.has(event));
  const resumed = of(GO);
  const over = (event: CaseEvent): boolean =>
    start !== undefined && file.chronology.worlds.every(({ networks: { widest } }) => widest.latest(event.end) <= widest.earliest(start.start));
  return of(STOP).flatMap((suspended, i) => {
    const next = resumed[i];
    if (next === undefined) return [{ from: suspended.start }];
    return over(next) ? [] : [{ from: suspended.start, to: next.start }];
  });
}

/** Events of a group that a selector could mean but that may belong to another complaint. */
export function couldAnswer({ file }: RuleContext, group: Group, selectors: readonly Selector[]): CaseEvent | undefined {
  return selectors.flatMap(({ step }) => file.ofStep(step)).find((event) => event.happened && group.couldHave(event));
}
