import type { DayPart, TimeOfDay } from './datePhrase.js';

/** First and last minute after midnight that a time could be, both counted. */
export interface MinuteRange {
  readonly first: number;
  readonly last: number;
}

/** The minutes that a time of day stands for, or `undefined` when there is no such time. "By" and "before" begin at midnight. */
export function readTime({ minutes, part, approximate, impossible }: TimeOfDay): MinuteRange | undefined {
  if (impossible) return undefined;
  const exact = minutes === undefined ? part && partsOfDay[part] : { first: minutes, last: minutes };
  if (!exact || exact.first < 0 || exact.last > lastMinute) return undefined;
  switch (approximate) {
    case undefined:
      return exact;
    case 'about':
      return { first: Math.max(0, exact.first - aboutMinutes), last: Math.min(lastMinute, exact.last + aboutMinutes) };
    case 'by':
    case 'before':
      return { first: 0, last: exact.last };
    case 'after':
      return { first: exact.first, last: lastMinute };
  }
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
