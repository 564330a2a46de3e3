import type { Day } from '../dates/civilDay.js';
import { shifting, type Shift } from '../dates/shift.js';
import type { WorkingCalendar } from '../dates/workingCalendar.js';
import { reachOf, type Reach } from './reach.js';

/** A way from one day to another on which a later day never leads to an earlier one, with what undoes it from either side. */
export interface Monotone {
  apply(day: Day): Day;
  /** The least day whose image is `day` or later. */
  least(day: Day): Day;
  /** The greatest day whose image is `day` or earlier. */
  greatest(day: Day): Day;
  /** How far it leads, whatever the day. */
  reach(): Reach;
}

export function byDays(n: number): Monotone {
  return new Days(n);
}

/** A class, since each entry has some of these: functions of their own would take ten times the room. */
class Days implements Monotone {
  constructor(readonly n: number) {}

  apply(day: Day): Day {
    return day + this.n;
  }

  least(day: Day): Day {
    return day - this.n;
  }

  greatest(day: Day): Day {
    return day - this.n;
  }

  reach(): Reach {
    return { least: this.n, most: this.n };
  }
}

export const sameDay: Monotone = byDays(0);

export function byShift(shift: Shift, calendar: WorkingCalendar): Monotone {
  if (shift.snap === undefined && !shift.months && !shift.workingDays) return byDays(shift.days ?? 0);
  const { apply, least, greatest } = shifting(shift, calendar);
  return {
    apply,
    least,
    greatest,
    reach: () => reachOf(shift, calendar),
  };
}

/** First `a`, then `b`. */
export function then(a: Monotone, b: Monotone): Monotone {
  return {
    apply: (day) => b.apply(a.apply(day)),
    least: (day) => a.least(b.least(day)),
    greatest: (day) => a.greatest(b.greatest(day)),
    reach: () => {
      const [first, second] = [a.reach(), b.reach()];
      return { least: first.least + second.least, most: first.most + second.most };
    },
  };
}
