import { dayOf, type Day } from './dates/civilDay.js';

/** The day that it is where this computer stands. Only a program's outermost file asks for it. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new RangeError('the clock of this computer gives no day');
  return day;
}
