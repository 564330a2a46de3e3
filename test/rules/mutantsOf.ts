import type { Period } from '../../server/src/dates/period.js';
import type { Check, Limit } from '../../server/src/rules/check.js';
import type { Pack, Rule } from '../../server/src/rules/pack.js';

/** The packs with one mistake in them. */
export interface Mutant {
  readonly rule: string;
  readonly what: string;
  readonly packs: readonly Pack[];
}

/** The packs without the rule, and with each of its limits one unit longer and one shorter. */
export function mutantsOf(packs: readonly Pack[], rule: Rule): readonly Mutant[] {
  const removed: Mutant = {
    rule: rule.id,
    what: 'removed',
    packs: packs.map((pack) => ({ ...pack, rules: pack.rules.filter(({ id }) => id !== rule.id) })),
  };
  const moved = [1, -1].flatMap((by) =>
    movedChecks(rule.check, by).map((check): Mutant => ({
      rule: rule.id,
      what: `limit moved by ${by}`,
      packs: packs.map((pack) => ({ ...pack, rules: pack.rules.map((one) => (one.id === rule.id ? { ...one, check } : one)) })),
    })),
  );
  const parameters = [1, -1].flatMap((by) => movedParameters(packs, rule, by));
  // What is read before the packs are asked is reported without them; the pack only lends it its weight.
  return rule.check.kind === 'record' ? [] : [removed, ...moved, ...parameters];
}

/** The check with each of its own limits moved, one at a time. */
function movedChecks(check: Check, by: number): readonly Check[] {
  switch (check.kind) {
    case 'within':
      return [
        ...movedLimit(check.limit, by).map((limit) => ({ ...check, limit })),
        ...(check.extendedTo === undefined ? [] : [{ ...check, extendedTo: movedPeriod(check.extendedTo, by) }]),
      ];
    case 'before':
      return check.cases.flatMap((one, i) =>
        movedLimit(one.least, by).map((least) => ({
          ...check,
          cases: check.cases.map((other, j) => (i === j ? { ...one, least } : other)),
        })),
      );
    case 'repeats':
    case 'gap':
      return movedLimit(check.atMost, by).map((atMost) => ({ ...check, atMost }));
    case 'requires':
    case 'precedes':
    case 'offers':
    case 'excludes':
    case 'undertaking':
    case 'consistent':
    case 'record':
      return [];
  }
}

/** A limit of nothing cannot be moved down. */
function movedLimit(limit: Limit, by: number): readonly Limit[] {
  return limit.kind === 'fixed' && limit.period.n + by >= 0 ? [{ kind: 'fixed', period: movedPeriod(limit.period, by) }] : [];
}

function movedPeriod(period: Period, by: number): Period {
  return { ...period, n: period.n + by };
}

/** The standard value of the parameter that sets the rule's limit, moved. */
function movedParameters(packs: readonly Pack[], { id, check }: Rule, by: number): readonly Mutant[] {
  const limit = check.kind === 'gap' || check.kind === 'repeats' ? check.atMost : check.kind === 'within' ? check.limit : undefined;
  if (limit?.kind !== 'parameter') return [];
  const moved = (standard: string): string => standard.replace(/\d+/u, (n) => String(Number(n) + by));
  const has = packs.some(({ parameters }) => parameters.some(({ name, standard }) => name === limit.name && standard !== undefined));
  if (!has) return [];
  return [
    {
      rule: id,
      what: `parameter "${limit.name}" moved by ${by}`,
      packs: packs.map((pack) => ({
        ...pack,
        parameters: pack.parameters.map((one) =>
          one.name === limit.name && one.standard !== undefined ? { ...one, standard: moved(one.standard) } : one,
        ),
      })),
    },
  ];
}
