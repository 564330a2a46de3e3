import type { StepKind } from '../../chronology/vocabulary.js';
import type { Check, Selector } from '../../rules/check.js';
import type { Pack, Rule } from '../../rules/pack.js';
import { selectorsOf } from '../stepsOf.js';

/** What the rules look for in the fields of a step: the key, and the values that count. */
export interface FieldOfStep {
  readonly key: string;
  readonly values: readonly string[];
}

export function fieldsOfStep(packs: readonly Pack[], step: StepKind): readonly FieldOfStep[] {
  const found = packs.flatMap((pack) => pack.rules).flatMap((rule) => [...asked(rule, step.name), ...selected(rule.check, step.name)]);
  const outcomes = step.outcomes.length === 0 ? [] : [{ key: 'outcome', values: step.outcomes.map(({ name }) => name) }];
  const all = [...outcomes, ...found];
  return [...new Set(all.map(({ key }) => key))].map((key) => ({
    key,
    values: [...new Set(all.filter((one) => one.key === key).flatMap(({ values }) => values))],
  }));
}

/** What a check itself asks of the step. */
function asked({ check }: Rule, step: string): readonly FieldOfStep[] {
  const of = (selectors: readonly Selector[]) => selectors.some((selector) => selector.step === step);
  switch (check.kind) {
    case 'consistent':
      return check.field !== undefined && of(check.of) ? [{ key: check.field, values: check.values ?? [] }] : [];
    case 'offers':
      return of(check.letter) ? ['offers', 'does not offer'].map((key) => ({ key, values: [check.offer] })) : [];
    case 'undertaking':
      return of(check.step) ? [{ key: 'due', values: [] }] : [];
    case 'within':
      return of(check.extendedBy) ? [{ key: 'until', values: [] }] : [];
    default:
      return [];
  }
}

/** By what the selectors of a check tell such steps apart. */
function selected(check: Check, step: string): readonly FieldOfStep[] {
  return selectorsOf(check)
    .filter((selector) => selector.step === step)
    .flatMap(({ attendedBy, procedures }) => [
      ...(attendedBy.length === 0 ? [] : [{ key: 'attended by', values: attendedBy }]),
      ...(procedures.length === 0 ? [] : [{ key: 'procedure', values: procedures.filter((value) => value !== 'not named') }]),
    ]);
}
