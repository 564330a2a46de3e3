import type { CaseData, When } from './caseData.js';
import type { Outcome } from './compare.js';

/** Each of these has to occur often in a run, or the run shows less than it says. */
export const EXPECTED_KINDS: readonly string[] = [
  'date: undated',
  'date: day',
  'date: month',
  'date: part',
  'date: about',
  'date: between',
  'date: or',
  'date: later',
  'date: days after another entry',
  'date: days before another entry',
  'date: working days after another entry',
  'date: working days before another entry',
  'date: weeks after another entry',
  'date: weeks before another entry',
  'date: months after another entry',
  'date: months before another entry',
  'date: before a date',
  'date: after a date',
  'date: by a date',
  'date: since a date',
  'date: not before a date',
  'date: before another entry',
  'date: after another entry',
  'date: by another entry',
  'date: since another entry',
  'date: not before another entry',
  'rival accounts',
  'not done on one account',
  'asserted',
  'disputed',
  'suspended and resumed',
  'suspended for good',
  'recurring reviews',
  'working days, counting after',
  'working days, counting beginning with',
  'working days, counting before',
  'days, counting after',
  'days, counting beginning with',
  'days, counting before',
  'weeks, counting after',
  'weeks, counting before',
  'months, counting after',
  'months, counting beginning with',
  'months, counting before',
  'judged before the time there was',
  'judged inside the time there was',
  'judged after the time there was',
  'verdict late',
  'verdict in-time',
  'verdict depends',
  'verdict overdue',
  'verdict pending',
  'verdict may-be-overdue',
  'verdict not asked',
  'contradiction',
  'least and most lateness',
  'tipping date on-or-after',
  'tipping date on-or-before',
];

/** What a case has in it and how it came out, in words. */
export function kindsOf({ shape, limit, entries }: CaseData, outcome: Outcome): ReadonlySet<string> {
  const { verdicts, contradictory, lateness, tipped, judged } = outcome;
  const whens = entries.flatMap(({ when, accounts }) => [when, ...accounts.flatMap((one) => (one.when === 'not done' ? [] : [one.when]))]);
  const roles = entries.map(({ role }) => role);
  const accounts = entries.flatMap((entry) => entry.accounts);
  return new Set([
    ...whens.flatMap(datesOf),
    ...(accounts.length > 0 ? ['rival accounts'] : []),
    ...(accounts.some(({ when }) => when === 'not done') ? ['not done on one account'] : []),
    ...entries.flatMap(({ contested }) => contested ?? []),
    ...(roles.includes('suspended') ? [roles.includes('resumed') ? 'suspended and resumed' : 'suspended for good'] : []),
    ...(shape === 'cp/next-review-6-months' ? ['recurring reviews'] : []),
    `${limit.unit}s, counting ${limit.counting}`,
    `rule ${shape}`,
    ...judged.map((when) => `judged ${when} the time there was`),
    ...verdicts.map((verdict) => `verdict ${verdict}`),
    ...(contradictory ? ['contradiction'] : []),
    ...(lateness ? ['least and most lateness'] : []),
    ...tipped.map((side) => `tipping date ${side}`),
  ]);
}

function datesOf({ main, bounds }: When): readonly string[] {
  const first =
    main === undefined
      ? bounds.length === 0
        ? ['undated']
        : []
      : [main.kind === 'tie' ? `${main.unit}s ${main.direction} another entry` : main.kind];
  return [
    ...first.map((kind) => `date: ${kind}`),
    ...bounds.map(({ word, target }) => `date: ${word} ${typeof target === 'string' ? 'another entry' : 'a date'}`),
  ];
}
