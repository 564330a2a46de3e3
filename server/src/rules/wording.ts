import type { CaseEvent, Chronology } from '../chronology/chronology.js';
import { longDay, longRange } from '../dates/civilDay.js';
import { foldName } from '../chronology/foldText.js';
import type { Bounds } from '../chronology/timeline.js';
import { listWords } from '../chronology/listWords.js';
import { THE_RECORD } from '../chronology/tellers.js';
import type { World } from '../chronology/world.js';
import type { Counting } from '../dates/period.js';
import type { Selector } from './check.js';
import type { Citation } from './pack.js';
import type { DayBounds, Lateness } from './finding.js';

/** When an event was, in the fewest words that are true: its day, the phrase as written, or between which days. */
export function dayWords(chronology: Chronology, event: CaseEvent): string {
  const bounds = chronology.timeline.bounds(event.start, 'usual');
  const { earliest, latest } = bounds;
  if (earliest === latest) return longDay(earliest);
  if (event.date.terms.length === 1 && PLAIN.has(event.date.terms[0]?.kind ?? '') && /\d{4}/u.test(event.dateText)) return event.dateText;
  return openWords(chronology, bounds) ?? `between ${longRange(earliest, latest).replace(' to ', ' and ')}`;
}

/** Days of which one end or both are open. Nothing where neither is. */
function openWords({ header }: Chronology, { earliest, latest, openBefore, openAfter }: Bounds): string | undefined {
  const untilNow = openAfter || latest === header.asAt;
  if (openBefore && untilNow) return 'on a day not recorded';
  if (openBefore) return `by ${longDay(latest)}`;
  return untilNow ? `on or after ${longDay(earliest)}` : undefined;
}

/** The same as one party tells it; with no party given, as each of them does: "9 May 2019 (the Council) or 10 May 2019 (Mr B)". */
export function toldWords(chronology: Chronology, event: CaseEvent, world?: World): string {
  const tellings = tellingsOf(chronology, event);
  if (tellings.length === 0) return dayWords(chronology, event);
  const told = world === undefined ? undefined : tellings.find(({ teller }) => teller === world.teller);
  if (told) return told.day;
  if (new Set(tellings.map(({ day }) => day)).size === 1) return tellings[0]?.day ?? dayWords(chronology, event);
  return listWords(
    tellings.map(({ teller, day }) => `${day} (${teller})`),
    'or',
  );
}

/** How each party that gives an event another day tells it, and the record beside a single one. Nothing where nobody does. */
function tellingsOf(chronology: Chronology, event: CaseEvent): readonly { readonly teller: string; readonly day: string }[] {
  if (event.accounts.length === 0) return [];
  const tellers = new Set([THE_RECORD, ...event.accounts.map(({ teller }) => teller)].map(foldName));
  return chronology.worlds.flatMap(({ teller, networks: { usual }, absent }) => {
    if (teller === undefined || !tellers.has(foldName(teller))) return [];
    const [earliest, latest] = [usual.earliest(event.start), usual.latest(event.start)];
    const bounds = { earliest, latest, openBefore: earliest === usual.first, openAfter: latest === usual.last };
    const day = earliest === latest ? longDay(earliest) : (openWords(chronology, bounds) ?? longRange(earliest, latest));
    return [{ teller, day: absent.has(event.start) ? 'not done' : day }];
  });
}

/** "of 6 August 2019", "of early May 2019", "between 3 and 10 May 2020". */
export function ofDay(day: string): string {
  return /^(?:on|by|between|after|before)\b/u.test(day) ? day : `of ${day}`;
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

/** "the strategy discussion"; the name of a step that is half a sentence stands in quotes: "complaint resumed". */
export function theStep(event: CaseEvent): string {
  const name = event.step?.name ?? event.words;
  return tellsWhatWasDone(name) ? `"${name}"` : `the ${name}`;
}

/** "complaint resumed", "minutes sent": no noun that "the" could stand before. */
export function tellsWhatWasDone(step: string): boolean {
  return /\b(?:\w+(?<!\bne)ed|sent|seen|told|begun|withdrawn|made|held|given|paid|kept)$/u.test(step);
}

/** The steps that would do, as one phrase: "interview or home visit". */
export function stepWords(selectors: readonly Selector[]): string {
  return listWords([...new Set(selectors.map(({ step }) => step))], 'or');
}

/** The source as the last sentence of a message. */
export function citeWords(citation: Citation | undefined): string {
  return citation === undefined ? '' : ` ${capitalised(citation.short)}.`;
}

/** The recorded reason, quoted. */
export function reasonWords({ because }: CaseEvent): string {
  return because === undefined ? '' : ` Reason recorded: "${because.replace(/(?<![.\s])[.\s]+$/u, '')}".`;
}

/** How an entry that settles nothing by itself is called. */
export function contestedWord({ statuses }: CaseEvent): string {
  if (statuses.includes('disputed')) return 'disputed';
  return statuses.includes('asserted') ? 'only asserted' : 'not read in full';
}

/** " with Mr B", or " to Mr B" for what is sent or told to somebody. */
export function toWhom(step: string, person: string): string {
  return /\b(?:invitation|notice|explained|told|sent)\b/u.test(step) ? ` to ${person}` : ` with ${person}`;
}
