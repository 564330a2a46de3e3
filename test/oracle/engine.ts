import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import type { Judgement } from '../../server/src/rules/judgement.js';
import type { Pack, Rule } from '../../server/src/rules/pack.js';
import { judge } from '../support/judge.js';
import type { CaseData, Limit, Shape } from './caseData.js';
import { printCase } from './printCase.js';

/** What the engine makes of the printed case: its one judgement of the rule that is asked. */
export function engineOn(data: CaseData): Judgement | undefined {
  const { evaluation } = judge(printCase(data), { packs: packsFor(data.shape, data.limit) });
  const found = evaluation.judgements.filter(({ rule }) => rule.id === data.shape);
  if (found.length > 1) throw new Error('the case has one start, and so one judgement');
  return found[0];
}

const made = new Map<string, readonly Pack[]>();

/** The built-in packs with that rule alone, as it is or with another limit. */
function packsFor(shape: Shape, { n, unit, counting }: Limit): readonly Pack[] {
  const key = [shape, n, unit, counting].join();
  const known = made.get(key);
  if (known) return known;
  const limited = (rule: Rule): Rule =>
    rule.check.kind === 'within' && counting !== 'before'
      ? { ...rule, check: { ...rule.check, limit: { kind: 'fixed', period: { n, unit } }, counting } }
      : rule;
  const packs = builtInPacks.map((pack): Pack => ({ ...pack, rules: pack.rules.filter(({ id }) => id === shape).map(limited) }));
  made.set(key, packs);
  return packs;
}
