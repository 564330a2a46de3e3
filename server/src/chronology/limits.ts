import { dayOf } from '../dates/civilDay.js';

/** The days among which anything is looked for. What nothing bounds ranges over all of them. */
export const CALENDAR_LIMITS = { first: dayOf(1900, 1, 1) ?? 0, last: dayOf(2199, 12, 31) ?? 0 } as const;
