import { addMonths, dayOf, ymdOf, type Day } from '../../server/src/dates/civilDay.js';
import type { AccountData, Bound, CaseData, EntryData, Limit, Place, Role, Shape, When } from './caseData.js';
import { moved } from './counting.js';
import { randomFrom, type Random } from './random.js';

/** What a shape's limit is, and what else it is tried with. */
const LIMITS: Readonly<Record<Shape, readonly Limit[]>> = {
  'cp/icpc-15': [
    { n: 15, unit: 'working day', counting: 'after' },
    { n: 15, unit: 'working day', counting: 'after' },
    { n: 3, unit: 'working day', counting: 'beginning with' },
    { n: 10, unit: 'day', counting: 'after' },
    { n: 2, unit: 'week', counting: 'after' },
    { n: 7, unit: 'day', counting: 'beginning with' },
  ],
  'cp/first-review-3-months': [
    { n: 3, unit: 'month', counting: 'after' },
    { n: 3, unit: 'month', counting: 'after' },
    { n: 1, unit: 'month', counting: 'beginning with' },
  ],
  'cp/report-notice': [
    { n: 3, unit: 'day', counting: 'before' },
    { n: 2, unit: 'working day', counting: 'before' },
    { n: 5, unit: 'working day', counting: 'before' },
    { n: 1, unit: 'week', counting: 'before' },
    { n: 1, unit: 'month', counting: 'before' },
  ],
  'sc/stage-1-20': [
    { n: 20, unit: 'working day', counting: 'after' },
    { n: 20, unit: 'working day', counting: 'after' },
    { n: 5, unit: 'working day', counting: 'after' },
    { n: 12, unit: 'day', counting: 'after' },
    { n: 3, unit: 'week', counting: 'after' },
  ],
  'cp/next-review-6-months': [
    { n: 6, unit: 'month', counting: 'after' },
    { n: 1, unit: 'month', counting: 'after' },
    { n: 3, unit: 'week', counting: 'after' },
    { n: 10, unit: 'working day', counting: 'after' },
  ],
};

export const SHAPES: readonly Shape[] = [
  'cp/icpc-15',
  'cp/first-review-3-months',
  'cp/report-notice',
  'sc/stage-1-20',
  'cp/next-review-6-months',
];

/** An entry with the day about which it is written, before it is put in its place. */
interface Drafted {
  readonly entry: EntryData;
  readonly about: Day;
}

/** The case of that number. */
export function generateCase(seed: number): CaseData {
  const random = randomFrom(seed);
  const { pick, chance, between } = random;
  const shape = pick(SHAPES);
  const limit = pick(LIMITS[shape]);
  const base = chance(0.5) ? between(dayOf(2018, 9, 1) ?? 0, dayOf(2023, 10, 1) ?? 0) : pick(NEAR_HOLIDAYS) - between(0, 30);
  const backwards = limit.counting === 'before';
  const due = moved(base, backwards ? -limit.n : limit.n, limit.unit);
  const answer = due + between(-8, 8);
  const review = shape === 'cp/next-review-6-months';
  const stops = shape === 'sc/stage-1-20' && chance(0.4);
  const stop = base + between(-4, 20);
  const roles: readonly (readonly [Role, Day])[] = [
    ...(review ? reviewsFrom(base, limit, random) : [['start', base] as const]),
    ...(!review && (backwards || chance(0.8)) ? [['answer', answer] as const] : []),
    ...(stops ? [['suspended', stop] as const] : []),
    ...(stops && chance(0.8) ? [['resumed', stop + between(-1, 15)] as const] : []),
    ...(chance(0.45) ? [['other', base + between(-10, 30)] as const] : []),
  ];
  const drafted: Drafted[] = [];
  const tellers = chance(0.25);
  for (const [role, about] of shuffled(roles, random)) {
    const when = whenOf(about, drafted, random);
    const accounts =
      tellers && role !== 'start' && role !== 'review' && role !== 'ended' && chance(0.6)
        ? accountsOf(about, drafted, random)
        : tellers && chance(0.3)
          ? datedAccounts(about, drafted, random)
          : [];
    const same = drafted.filter(({ entry }) => entry.role === role).length;
    const contested = role !== 'ended' && chance(0.05) ? pick(['asserted', 'disputed'] as const) : undefined;
    const entry = { role, label: same === 0 ? role : `${role}${same + 1}`, when, accounts, ...(contested && { contested }) };
    drafted.push({ entry, about });
  }
  if (chance(0.08)) bindBack(drafted, random);
  const inOrder = chance(0.7) ? drafted.toSorted((a, b) => a.about - b.about) : shuffled(drafted, random);
  const latest = Math.max(...drafted.map(({ about }) => about));
  const asAt = chance(0.5) ? latest + between(15, 60) : chance(0.7) ? due + between(-6, 12) : base + between(-2, 30);
  return { shape, limit, asAt, entries: inOrder.map(({ entry }) => entry) };
}

/** Reviews one after another, each about when it is due, and perhaps the end of the plan. */
function reviewsFrom(base: Day, { n, unit }: Limit, { between, chance }: Random): readonly (readonly [Role, Day])[] {
  const days = [base];
  for (let more = between(1, 2); more > 0; more -= 1) days.push(moved(days.at(-1) ?? base, n, unit) + between(-8, 8));
  const ended = chance(0.3) ? [['ended', between(base, (days.at(-1) ?? base) + 30)] as const] : [];
  return [...days.map((day) => ['review', day] as const), ...ended];
}

/** Ties an entry to any other, or to itself, so that some count in a circle. */
function bindBack(drafted: Drafted[], random: Random): void {
  const { pick, chance } = random;
  const bound = pick(drafted);
  const other = pick(drafted);
  const { entry, about } = bound;
  const when: When = chance(0.5)
    ? { ...entry.when, main: tieOf(about, other, random) }
    : {
        ...entry.when,
        bounds: [...entry.when.bounds, { kind: 'bound', word: pick(['before', 'after', 'by']), target: other.entry.label }],
      };
  drafted[drafted.indexOf(bound)] = { about, entry: { ...entry, when } };
}

const NEAR_HOLIDAYS = [
  dayOf(2018, 12, 25),
  dayOf(2019, 4, 19),
  dayOf(2020, 5, 8),
  dayOf(2022, 6, 2),
  dayOf(2022, 9, 19),
  dayOf(2023, 5, 8),
  dayOf(2021, 12, 28),
  dayOf(2020, 2, 29),
  dayOf(2022, 1, 31),
].map((day) => day ?? 0);

function shuffled<T>(items: readonly T[], { between }: Random): readonly T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(between(0, left.length - 1), 1));
}

function accountsOf(about: Day, drafted: readonly Drafted[], random: Random): readonly AccountData[] {
  const one = (teller: AccountData['teller']): readonly AccountData[] =>
    random.chance(0.85) ? [{ teller, when: random.chance(0.2) ? 'not done' : whenOf(about + random.between(-5, 5), drafted, random) }] : [];
  const both = [...one('the Council'), ...one('Mr B')];
  const dated = both.filter(({ when }) => when === 'not done' || when.main !== undefined || when.bounds.length > 0);
  // What both say was not done is of that status, which is no matter of accounts.
  return dated.length === 1 || dated.some(({ when }) => when !== 'not done') ? dated : [];
}

function datedAccounts(about: Day, drafted: readonly Drafted[], random: Random): readonly AccountData[] {
  return accountsOf(about, drafted, random).filter(({ when }) => when !== 'not done');
}

function whenOf(about: Day, drafted: readonly Drafted[], random: Random): When {
  const { chance, pick, between } = random;
  const kind = between(0, 99);
  const tie = drafted.length > 0 ? pick(drafted) : undefined;
  if (kind < (drafted.filter(({ entry }) => isWide(entry.when)).length > 1 ? 85 : 30))
    return { main: { kind: 'day', day: about }, bounds: [] };
  if (kind < 60) return { main: placeOf(about, random), bounds: chance(0.35) ? boundsOf(about, drafted, random) : [] };
  if (kind < 80 && tie) return { main: tieOf(about, tie, random), bounds: chance(0.15) ? boundsOf(about, drafted, random) : [] };
  if (kind < 84)
    return {
      main: { kind: 'later', words: pick(['the next day', 'the following week', 'two weeks later', 'a few days later']) },
      bounds: [],
    };
  if (kind < 97) {
    const first = placeBound('after', about - between(1, 12), random);
    const last = placeBound('by', about + between(0, 12), random);
    return { bounds: [...boundsOf(about, drafted, random), ...(chance(0.8) ? [first] : []), ...(chance(0.7) ? [last] : [])].slice(0, 3) };
  }
  return { bounds: [] };
}

/** It ranges over many days: with many such entries there would be too many worlds. */
function isWide({ main }: When): boolean {
  return main === undefined || !['day', 'tie', 'later', 'or'].includes(main.kind);
}

function tieOf(about: Day, { about: other, entry }: Drafted, { pick, between }: Random): NonNullable<When['main']> {
  const unit = pick(['day', 'day', 'working day', 'working day', 'week', 'month'] as const);
  const apart = about - other;
  const long = { day: 1, 'working day': 1.4, week: 7, month: 30 }[unit];
  const n = Math.max(1, Math.min(40, Math.round(Math.abs(apart) / long) + between(-1, 1)));
  return { kind: 'tie', n, unit, direction: apart < 0 ? 'before' : 'after', label: entry.label };
}

function boundsOf(about: Day, drafted: readonly Drafted[], random: Random): readonly Bound[] {
  const { chance, pick, between } = random;
  if (drafted.length > 0 && chance(0.6)) {
    const { about: other, entry } = pick(drafted);
    const word = other <= about ? pick(['after', 'since', 'not before'] as const) : pick(['before', 'by'] as const);
    return [{ kind: 'bound', word, target: entry.label }];
  }
  return [
    chance(0.5)
      ? placeBound(pick(['after', 'since', 'not before']), about - between(1, 8), random)
      : placeBound(pick(['before', 'by']), about + between(1, 8), random),
  ];
}

function placeBound(word: Bound['word'], day: Day, random: Random): Bound {
  return { kind: 'bound', word, target: random.chance(0.7) ? { kind: 'day', day } : placeOf(day, random) };
}

function placeOf(about: Day, { pick, between }: Random): Place {
  const { year, month, day } = ymdOf(about);
  switch (pick(['month', 'part', 'part', 'about', 'between', 'or'] as const)) {
    case 'month':
      return { kind: 'month', year, month };
    case 'part':
      return {
        kind: 'part',
        part: day <= 5 ? pick(['beginning', 'early']) : day <= 10 ? 'early' : day <= 20 ? 'mid' : pick(['late', 'end']),
        year,
        month,
      };
    case 'about':
      return { kind: 'about', day: about + between(-3, 3) };
    case 'between':
      return { kind: 'between', first: about - between(1, 9), last: about + between(0, 9) };
    case 'or':
      return { kind: 'or', days: [about, pick([about + 7, about + between(2, 12), addMonths(about, 1)])] };
  }
}
