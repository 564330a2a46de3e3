import type { Network } from '../chronology/network.js';
import type { Day } from '../dates/civilDay.js';
import type { Clock } from './clock.js';
import type { Question, Wanted } from './question.js';

/**
 * Whether the answer can be as wanted, where the first and last days of start and answer tell: nothing where they do not, or where a
 * clock stood still. The first days of all points together are a world, and so are the last ones; and no world goes beyond them.
 */
export function canPlainly(network: Network, question: Question, wanted: Wanted): boolean | undefined {
  const { start, answer, asAt, follows, stops } = question;
  if (stops.length > 0) return undefined;
  const clock = question.clock([]);
  const first = network.earliest(start);
  const last = network.latest(start);
  const answeredFirst = answer === undefined ? asAt : network.earliest(answer);
  const answeredLast = answer === undefined ? asAt : network.latest(answer);
  const orderly = follows && answer !== undefined;
  if (orderly && answeredLast < first) return false;
  if ((!orderly || answeredFirst >= first) && isAs(wanted, clock, first, answeredFirst)) return true;
  if (first === last && answeredFirst === answeredLast) return false;
  if ((!orderly || answeredLast >= last) && isAs(wanted, clock, last, answeredLast)) return true;
  return isBeyond(wanted, clock, { first, last, answeredFirst, answeredLast }) ? false : undefined;
}

function isAs(wanted: Wanted, { due, past }: Clock, started: Day, answered: Day): boolean {
  switch (wanted.kind) {
    case 'in time':
      return answered <= due.apply(started);
    case 'late':
      return answered > due.apply(started);
    case 'late by at least':
      return wanted.units <= 1 ? answered > due.apply(started) : answered >= past(wanted.units).apply(started);
    case 'late by at most':
      return answered > due.apply(started) && answered < past(wanted.units + 1).apply(started);
  }
}

interface Ends {
  readonly first: Day;
  readonly last: Day;
  readonly answeredFirst: Day;
  readonly answeredLast: Day;
}

/** Whether not even the last answer to the first start, or the first answer to the last start, is as wanted. */
function isBeyond(wanted: Wanted, clock: Clock, { first, last, answeredFirst, answeredLast }: Ends): boolean {
  switch (wanted.kind) {
    case 'in time':
      return !isAs(wanted, clock, last, answeredFirst);
    case 'late':
    case 'late by at least':
      return !isAs(wanted, clock, first, answeredLast);
    case 'late by at most':
      return answeredLast <= clock.due.apply(first) || answeredFirst >= clock.past(wanted.units + 1).apply(last);
  }
}
