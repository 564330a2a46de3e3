import type { Fit } from '../../server/src/rules/fits.js';
import type { CaseData, When } from './caseData.js';
import { everything } from './contradictions.js';
import { cleared } from './expected.js';
import { againstOrder, count, type Tally } from './survey.js';
import { eachWorld, tellings, type Telling } from './worlds.js';

/** Days tried in one telling before a case is passed over. */
const MOST_STEPS = 2_500;

/** Whether an entry lies between two others, or on the right side of one: by their places in the case. */
export interface Asked {
  readonly from?: number;
  readonly until?: number;
  readonly event: number;
}

/** What came of it over the worlds of one telling. */
interface Seen {
  /** Some world, on the widest reading, in which it lies inside. */
  inside: boolean;
  /** On the usual reading, with "in time" for inside and "late" for outside. */
  readonly usual: Tally;
}

/** What the engine should say; two, where the order of writing contradicts what is stated, and either may be right. */
interface Answer {
  readonly question: Asked;
  readonly expected: readonly Fit[];
}

/** Nothing where there are too many worlds to try, or none. */
export function answersOf(data: CaseData, questions: readonly Asked[]): readonly Answer[] | undefined {
  const heard = tellings(data);
  const seen = heard.map((telling) => seenIn(data, telling, questions));
  if (seen.includes(undefined)) return undefined;
  return questions.flatMap((question, i): readonly Answer[] => {
    const isAbsent = (at: number | undefined): boolean => at !== undefined && heard.some(({ told }) => told[at] === undefined);
    const isOrder = i === 0;
    if (!isOrder && (isAbsent(question.from) || isAbsent(question.until))) return [];
    const each = heard.map((telling, n) => {
      const one = seen[n];
      const found = one?.seen[i];
      if (one === undefined || found === undefined) throw new Error('each telling has each question');
      return isOrder ? orderIn(telling, question, found, one.orders) : betweenIn(data, telling, question, found, one.orders);
    });
    const expected = [0, 1].map((which) => {
      const fit = new Set(each.map((two) => two[which] ?? 'possible'));
      const [only = 'possible'] = fit;
      return fit.size === 1 ? only : 'possible';
    });
    return [{ question, expected: [...new Set(expected)] }];
  });
}

/** With the fewest and with the most statements of order kept. */
type Two = readonly [Fit, Fit];

function orderIn({ told }: Telling, { from, event }: Asked, seen: Seen, orders: ReadonlySet<number>): Two {
  if (told[event] === undefined) return ['yes', 'yes'];
  return from === undefined || told[from] === undefined ? ['no', 'no'] : weighed(seen, orders);
}

function betweenIn({ entries }: CaseData, { told }: Telling, { from, until, event }: Asked, seen: Seen, orders: ReadonlySet<number>): Two {
  const when = told[event];
  if (when === undefined) return ['no', 'no'];
  const label = (at: number | undefined): string | undefined => (at === undefined ? undefined : entries[at]?.label);
  const isOutside = isSaid(when, 'after', label(until)) || isSaid(when, 'before', label(from));
  const [fewest, most] = weighed(seen, orders);
  const said = (fit: Fit): Fit => (fit === 'possible' && isOutside ? 'no' : fit);
  return [said(fewest), said(most)];
}

const SIDES = { after: ['after', 'since', 'not before'], before: ['before', 'by'] } as const;

/** Its words put it on that side of an entry, and not on the day itself by putting it on the other side too. */
function isSaid({ bounds, main }: When, side: 'after' | 'before', label: string | undefined): boolean {
  const onSide = (one: keyof typeof SIDES): boolean =>
    bounds.some(({ word, target }) => target === label && SIDES[one].some((known) => known === word)) ||
    (main?.kind === 'tie' && main.label === label && main.direction === one);
  return label !== undefined && onSide(side) && !onSide(side === 'after' ? 'before' : 'after');
}

function weighed({ inside, usual }: Seen, orders: ReadonlySet<number>): Two {
  if (!inside) return ['no', 'no'];
  if (!usual.late) return ['yes', 'yes'];
  if (!usual.inTime) return ['possible', 'possible'];
  const [fewest, most] = cleared(usual, orders);
  return [fewest ? 'yes' : 'possible', most ? 'yes' : 'possible'];
}

interface SeenIn {
  readonly seen: readonly Seen[];
  readonly orders: ReadonlySet<number>;
}

function seenIn(data: CaseData, { told }: Telling, questions: readonly Asked[]): SeenIn | undefined {
  const seen = questions.map((): Seen => ({ inside: false, usual: { inTime: false, late: false, byOrder: new Map() } }));
  const happened = told.flatMap((when, i) => (when === undefined ? [] : [i]));
  const orders = new Set<number>();
  const isInside = ({ from, until, event }: Asked, days: Int32Array): boolean => {
    const day = days[event] ?? 0;
    return (from === undefined || (days[from] ?? 0) <= day) && (until === undefined || day <= (days[until] ?? 0));
  };
  const tried = (reading: 'usual' | 'widest', visit: (days: Int32Array) => void): boolean =>
    eachWorld({ data, told, reading, kept: everything }, MOST_STEPS, (days) => {
      visit(days);
      return 'go on';
    });
  const usually = (days: Int32Array): void => {
    const order = againstOrder(happened, days);
    orders.add(order);
    questions.forEach((question, i) => {
      const tally = seen[i]?.usual;
      if (tally) count(tally, order, isInside(question, days));
    });
  };
  const widely = (days: Int32Array): void => {
    questions.forEach((question, i) => {
      const one = seen[i];
      if (one && isInside(question, days)) one.inside = true;
    });
  };
  return tried('widest', widely) && tried('usual', usually) && orders.size > 0 ? { seen, orders } : undefined;
}
