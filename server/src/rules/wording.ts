import type { CaseEvent, Chronology } from '../chronology/chronology.js';
import { longDay, longRange } from '../dates/civilDay.js';
import { longPeriod, type Counting, type Period } from '../dates/period.js';
import type { Citation, Selector } from './pack.js';
import type { DayBounds, Lateness } from './finding.js';

/** When an event was, in the fewest words that are true: its day, the phrase as written, or between which days. */
export function dayWords(chronology: Chronology, event: CaseEvent): string {
  const { earliest, latest, openBefore, openAfter } = chronology.timeline.bounds(event.start, 'usual');
  if (earliest === latest) return longDay(earliest);
  if (event.date.terms.length === 1 && PLAIN.has(event.date.terms[0]?.kind ?? '') && /\d{4}/u.test(event.dateText)) return event.dateText;
  if (openBefore && openAfter) return 'on a day not recorded';
  if (openBefore) return `by ${longDay(latest)}`;
  if (openAfter) return `on or after ${longDay(earliest)}`;
  return `between ${longRange(earliest, latest).replace(' to ', ' and ')}`;
}

/** Places in time that read well in a sentence just as they are written. */
const PLAIN = new Set(['month', 'part', 'year', 'season', 'about', 'oneOf', 'between', 'weekOf']);

/** "31 July 2019", or "between 28 July and 7 August 2023". */
export function dueWords({ earliest, latest }: DayBounds): string {
  return earliest === latest ? longDay(earliest) : longRange(earliest, latest);
}

/** "17 working days late", "61 to 74 working days late", "at least 4 days late"; of notice that was too short, "2 days too late". */
export function latenessWords({ least, most, unit }: Lateness, counting: Counting): string {
  const units = (n: number): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
  const late = counting === 'before' ? 'too late' : 'late';
  if (most === undefined) return `at least ${units(least)} ${late}`;
  return least === most ? `${units(least)} ${late}` : `${least} to ${units(most)} ${late}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "the strategy discussion"; a step with a proper name of its own keeps it. */
export function theStep(event: CaseEvent): string {
  return `the ${event.step?.name ?? event.words}`;
}

/** The steps that would do, as one phrase: "interview or home visit". */
export function stepWords(selectors: readonly Selector[]): string {
  return listWords([...new Set(selectors.map(({ step }) => step))], 'or');
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[], joint: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`;
}

export function limitWords(period: Period): string {
  return longPeriod(period);
}

/** The source as the last sentence of a message. */
export function citeWords(citation: Citation | undefined): string {
  return citation === undefined ? '' : ` ${capitalised(citation.short)}.`;
}

/** The recorded reason, quoted. */
export function reasonWords({ because }: CaseEvent): string {
  return because === undefined ? '' : ` Reason recorded: "${because.replace(/[.\s]+$/u, '')}".`;
}
