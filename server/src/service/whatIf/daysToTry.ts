import type { CaseEvent } from '../../chronology/chronology.js';
import type { Day } from '../../dates/civilDay.js';
import type { Judgement } from '../../rules/judgement.js';
import type { Snapshot } from '../snapshot.js';

/** More would be a list to read, and not a choice. */
const MOST = 4;

/**
 * Days that an imprecise entry can have had and that are worth trying: the tipping date of each verdict that depends on it with the day on its
 * other side, and the first and the last. None where nothing is counted from it or to it.
 */
export function daysToTry({ chronology, evaluation }: Snapshot, event: CaseEvent): readonly Day[] {
  const { earliest, latest, openBefore, openAfter } = chronology.timeline.bounds(event.start, 'usual');
  const resting = evaluation.judgements.filter((judgement) => restsOn(judgement, event));
  if (earliest === latest || resting.length === 0) return [];
  const tipping = resting.flatMap((judgement) => (judgement.tipping?.chunk === event.chunk ? eitherSide(judgement.tipping) : []));
  const ends = [...(openBefore ? [] : [earliest]), ...(openAfter ? [] : [latest])];
  const found = [...new Set([...tipping, ...ends])].filter((day) => day >= earliest && day <= latest);
  return found.slice(0, MOST).toSorted((a, b) => a - b);
}

/** The other entry on whose date the verdicts that stand at this one depend, with the day before the tipping date and that day. */
export function tippingsElsewhere({ chronology, evaluation }: Snapshot, event: CaseEvent): readonly (readonly [CaseEvent, Day])[] {
  const found = evaluation.judgements.find(
    ({ severity, place, tipping }) =>
      severity !== undefined && place?.chunk === event.chunk && tipping !== undefined && tipping.chunk !== event.chunk,
  )?.tipping;
  const other = found && chronology.events.find(({ chunk }) => chunk === found.chunk);
  return found && other ? eitherSide(found).map((day) => [other, day] as const) : [];
}

function restsOn({ clock, trigger, answer, verdict }: Judgement, event: CaseEvent): boolean {
  if (clock === undefined || verdict === 'not-applicable' || verdict === 'set-aside') return false;
  const stops = (clock.stops ?? []).flatMap(({ from, to }) => [from, to]);
  return trigger === event.id || answer === event.id || stops.includes(event.start);
}

function eitherSide({ date, side }: NonNullable<Judgement['tipping']>): readonly Day[] {
  return side === 'on-or-after' ? [date - 1, date] : [date, date + 1];
}
