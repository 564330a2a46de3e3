import type { DayPart, TimeOfDay } from './datePhrase.js';

/** First and last minute after midnight that a time could be, both counted. */
export interface MinuteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The minutes that a time of day stands for, or `undefined` when there is none such. "By" and "before" reach back to
 * midnight, "after" on to it; "by" takes in the time itself, "before" and "after" do not.
 */
export function readTime({ minutes, part, approximate, impossible }: TimeOfDay): MinuteRange | undefined {
  const exact = minutes === undefined ? part && partsOfDay[part] : { first: minutes, last: minutes };
  if (impossible || !exact || exact.first < 0 || exact.last > lastMinute) return undefined;
  const { first, last } = around(exact, approximate);
  return first <= last ? { first, last } : undefined;
}

/** "10.30am", "4pm", "12 noon", "midnight", for minutes after midnight. */
export function longTime(minutes: number): string {
  if (minutes === 0) return 'midnight';
  if (minutes === noon) return '12 noon';
  const hour = Math.floor(minutes / 60);
  const minute = minutes % 60;
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${twelve}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`}${minutes < noon ? 'am' : 'pm'}`;
}

function around({ first, last }: MinuteRange, approximate: TimeOfDay['approximate']): MinuteRange {
  switch (approximate) {
    case undefined:
      return { first, last };
    case 'about':
      return { first: Math.max(0, first - aboutMinutes), last: Math.min(lastMinute, last + aboutMinutes) };
    case 'by':
      return { first: 0, last };
    case 'before':
      return { first: 0, last: first - 1 };
    case 'after':
      return { first: last + 1, last: lastMinute };
  }
}

const noon = 12 * 60;
const lastMinute = 24 * 60 - 1;
const aboutMinutes = 30;

const partsOfDay: Readonly<Record<DayPart, MinuteRange>> = {
  morning: { first: 0, last: noon - 1 },
  lunchtime: { first: 11 * 60, last: 15 * 60 - 1 },
  afternoon: { first: noon, last: 18 * 60 - 1 },
  evening: { first: 16 * 60, last: lastMinute },
  night: { first: 0, last: lastMinute },
};
