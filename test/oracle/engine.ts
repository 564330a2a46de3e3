import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import type { Judgement } from '../../server/src/rules/judgement.js';
import type { Pack, Rule } from '../../server/src/rules/pack.js';
import { judge, type Judged } from '../support/judge.js';
import type { CaseData, Limit, Shape } from './caseData.js';
import { printCase } from './printCase.js';

/** What the engine makes of the printed case, asked one rule alone. */
export function engineOn(data: CaseData): Judged {
  return judge(printCase(data), { packs: packsFor(data.shape, data.limit) });
}

/** Its judgements of the rule that is asked. */
export function judgementsOf({ evaluation }: Judged, { shape }: CaseData): readonly Judgement[] {
  return evaluation.judgements.filter(({ rule }) => rule.id === shape);
}

const made = new Map<string, readonly Pack[]>();

/** The built-in packs with that rule alone, as it is or with another limit. */
function packsFor(shape: Shape, { n, unit, counting }: Limit): readonly Pack[] {
  const key = [shape, n, unit, counting].join();
  const known = made.get(key);
  if (known) return known;
  const fixed = { kind: 'fixed', period: { n, unit } } as const;
  const limited = (rule: Rule): Rule => {
    if (rule.check.kind === 'within' && counting !== 'before') return { ...rule, check: { ...rule.check, limit: fixed, counting } };
    return rule.check.kind === 'repeats' ? { ...rule, check: { ...rule.check, atMost: fixed } } : rule;
  };
  const packs = builtInPacks.map((pack): Pack => ({ ...pack, rules: pack.rules.filter(({ id }) => id === shape).map(limited) }));
  made.set(key, packs);
  return packs;
}
