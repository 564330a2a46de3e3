import { dayOf, longDay, monthName, weekdayName, weekdayOf, ymdOf, type Day } from '../../dates/civilDay.js';
import { monthOf } from '../../syntax/dateWords.js';
import type { Choice } from './choice.js';
import type { WritingContext } from './contextOf.js';

/** Today; and days, months and parts of months that go on from the entry above: 9 A… is 9 April of the year that goes on from there. */
export function plainDateChoices(context: WritingContext, typed: string): readonly Choice[] {
  const from = startOf(context);
  const months = monthsFrom(from);
  const { today } = context;
  const now: Choice = {
    kind: 'date',
    text: longDay(today),
    shown: `today – ${longDay(today)}`,
    alsoFoundBy: ['today'],
    detail: weekday(today),
  };
  const day = /^(\d{1,2})(?:st|nd|rd|th)?\b/u.exec(typed)?.[1];
  if (day !== undefined) return daysOf(Number(day), months, typed);
  const part = /^(beginning of|early|mid-?|late|end of)/iu.exec(typed)?.[1]?.toLowerCase();
  const named = months.slice(0, typed === '' ? 3 : undefined).map(({ month, year }) => `${monthName(month)} ${year}`);
  const parts = (part === undefined ? partsFitting(typed) : [part]).flatMap((one) => named.slice(0, 12).map((name) => join(one, name)));
  return [...(typed === '' || 'today'.startsWith(typed.toLowerCase()) ? [now] : []), ...[...named, ...parts].map(plain)];
}

interface Month {
  readonly month: number;
  readonly year: number;
}

const usualParts = ['early', 'mid-', 'late', 'end of', 'beginning of'];

function partsFitting(typed: string): readonly string[] {
  return typed === '' ? [] : usualParts.filter((part) => part.startsWith(typed.toLowerCase()));
}

function join(part: string, name: string): string {
  return part.startsWith('mid') ? `mid-${name}` : `${part} ${name}`;
}

function plain(text: string): Choice {
  return { kind: 'date', text };
}

/** The days of that number in the months to come, then without the year; of the first months only, until one is named. */
function daysOf(day: number, months: readonly Month[], typed: string): readonly Choice[] {
  const named = /^\d{1,2}(?:st|nd|rd|th)?\s+([a-z]+)/iu.exec(typed)?.[1];
  const wanted = named === undefined ? months.slice(0, 3) : months.filter(({ month }) => isBegun(month, named));
  const found = wanted.flatMap(({ month, year }) => {
    const exact = dayOf(year, month, day);
    return exact === undefined ? [] : [{ exact, month }];
  });
  const whole = found.map(({ exact }): Choice => ({ kind: 'date', text: longDay(exact), detail: weekday(exact) }));
  if (named === undefined) return whole;
  const bare = [...new Map(found.map(({ exact, month }) => [month, exact])).entries()].map(([month, exact]): Choice => ({
    kind: 'date',
    text: `${day} ${monthName(month)}`,
    detail: `no year, as from ${ymdOf(exact).year}`,
  }));
  return [...whole, ...bare];
}

function isBegun(month: number, word: string): boolean {
  return monthName(month).toLowerCase().startsWith(word.toLowerCase()) || monthOf(word) === month;
}

function weekday(day: Day): string {
  return weekdayName(weekdayOf(day));
}

/** The month of the nearest entry above whose day is known, or of the one below, or that of the day on which the case is judged. */
function startOf({ snapshot, above, below }: WritingContext): Month {
  const { timeline, header } = snapshot.chronology;
  for (const { start } of [...above.toReversed(), ...below]) {
    const { earliest, openBefore } = timeline.bounds(start, 'usual');
    if (!openBefore) return ymdOf(earliest);
  }
  const { year } = ymdOf(header.asAt);
  return { year: year - 1, month: 1 };
}

/** Two years of months from that one on, and the year before it. */
function monthsFrom({ month, year }: Month): readonly Month[] {
  const at = (n: number): Month => ({ year: year + Math.floor((month - 1 + n) / 12), month: ((((month - 1 + n) % 12) + 12) % 12) + 1 });
  return [...Array.from({ length: 24 }, (_, n) => at(n)), ...Array.from({ length: 12 }, (_, n) => at(-1 - n))];
}
