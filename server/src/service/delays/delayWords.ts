import { longDay } from '../../dates/civilDay.js';
import { longPeriod } from '../../dates/period.js';
import type { Judgement } from '../../rules/judgement.js';
import type { Length } from '../../rules/timeBetween.js';
import { listWords } from '../../chronology/listWords.js';
import { capitalised, ofDay, stepWords, theStep, toldWords } from '../../rules/wording.js';
import type { Snapshot } from '../snapshot.js';
import type { DelayRow } from './delayRows.js';

/** "97 to 166 working days (143 to 242 days)". */
export function lengthWords({ workingDays, days }: Pick<DelayRow, 'workingDays' | 'days'>): string {
  return `${counted(workingDays, 'working day')} (${counted(days, 'day')})`;
}

/** "between 97 and 166 working days (143 to 242 days)". */
function betweenWords({ workingDays, days }: DelayRow): string {
  const { least, most } = workingDays;
  if (most === undefined || most === least) return lengthWords({ workingDays, days });
  return `between ${least} and ${most} working days (${counted(days, 'day')})`;
}

function counted({ least, most }: Length, unit: string): string {
  const units = (n: number): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
  if (most === undefined) return `at least ${units(least)}`;
  return least === most ? units(least) : `${least} to ${units(most)}`;
}

/** "65 working days (SI 2006/1738 reg 17)". */
export function limitWords({ clock, citation, rule }: Judgement): string {
  const period = clock === undefined ? '' : `${clock.counting === 'before' ? 'at least ' : ''}${longPeriod(clock.period)}`;
  return `${period} (${citation?.short ?? rule.id}${clock?.stops ? ', not counting while it was suspended' : ''})`;
}

/**
 * A sentence for a decision: what came how long after what, and the limit. Figures are those of the usual reading of the dates. Of the
 * council or anybody else it says nothing.
 */
export function delaySentence(snapshot: Snapshot, row: DelayRow): string {
  const { chronology } = snapshot;
  const { from, to, limits, days, inOrder } = row;
  const named = (event: DelayRow['from']): string => `${theStep(event)} ${inBrackets(ofDay(toldWords(chronology, event)))}`;
  const limit = limitsWords(limits);
  if (to === undefined) {
    const wanted = wantedOf(limits[0]);
    const missing = capitalised(wanted ?? 'what was due');
    return `${missing} is not recorded after ${named(from)}: by ${longDay(chronology.header.asAt)}, ${betweenWords(row)} had gone by.${limit}`;
  }
  const before = limits[0]?.clock?.counting === 'before';
  const order = inOrder ? '' : `, if it did not come ${before ? 'after' : 'before'} it`;
  const [subject, other, side] = before ? [from, to, 'before'] : [to, from, 'after'];
  const sameDay = days.least === 0 && days.most === 0;
  const apart = sameDay ? `came on the same day as ${named(other)}` : `came ${betweenWords(row)} ${side} ${named(other)}`;
  return `${capitalised(named(subject))} ${apart}${order}.${limit}`;
}

/** "of 6 August 2019" stands as it is; "between 3 and 10 May 2020" in brackets. */
function inBrackets(day: string): string {
  return day.startsWith('of ') ? day : `(${day})`;
}

function limitsWords(limits: readonly Judgement[]): string {
  const words = [...new Set(limits.map(limitWords))];
  if (words.length === 0) return '';
  return ` The limit${words.length === 1 ? ' is' : 's are'} ${listWords(words, 'and')}.`;
}

function wantedOf(judgement: Judgement | undefined): string | undefined {
  const check = judgement?.rule.check;
  if (check?.kind === 'within') return stepWords(check.to.slice(0, 1));
  return check?.kind === 'repeats' ? `further ${stepWords(check.step.slice(0, 1))}` : undefined;
}
