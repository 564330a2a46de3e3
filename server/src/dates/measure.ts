import type { PhraseUnit } from './datePhrase.js';
import type { Shift } from './shift.js';

/** One of the three things that can be counted, and how many of them make the unit. */
export interface Measure {
  readonly of: 'days' | 'workingDays' | 'months';
  readonly by: number;
}

/** A week is seven days, and a year twelve months. */
export function measureOf(unit: Exclude<PhraseUnit, 'hour'>): Measure {
  switch (unit) {
    case 'day':
      return { of: 'days', by: 1 };
    case 'working day':
      return { of: 'workingDays', by: 1 };
    case 'week':
      return { of: 'days', by: 7 };
    case 'fortnight':
      return { of: 'days', by: 14 };
    case 'month':
      return { of: 'months', by: 1 };
    case 'year':
      return { of: 'months', by: 12 };
  }
}

/** On by `n` units; back when `n` is below zero. */
export function shiftBy(measure: Measure, n: number): Shift {
  // Adding nothing makes 0 of -0.
  const amount = n * measure.by + 0;
  switch (measure.of) {
    case 'days':
      return { days: amount };
    case 'workingDays':
      return { workingDays: amount };
    case 'months':
      return { months: amount };
  }
}
