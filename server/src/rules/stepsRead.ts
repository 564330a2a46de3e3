import type { Check } from './check.js';
import type { Rule } from './pack.js';
import { STOPPING } from './suspensions.js';

/** The steps of whose entries a rule reads anything. Nothing where it may be any entry. */
export function stepsRead(rule: Rule): ReadonlySet<string> | undefined {
  const known = read.get(rule) ?? { steps: stepsOf(rule.check) };
  read.set(rule, known);
  return known.steps;
}

/** Rules do not change while a program runs. */
const read = new WeakMap<Rule, { readonly steps: ReadonlySet<string> | undefined }>();

function stepsOf(check: Check): ReadonlySet<string> | undefined {
  // Any entry may say that it fulfils what was promised; and what is given once is given at the complaint, whatever step began that.
  if (check.kind === 'undertaking' || (check.kind === 'consistent' && check.mustBeGiven)) return undefined;
  const stopping = check.kind === 'within' ? STOPPING : [];
  return new Set([...selectedIn(check), ...stopping]);
}

/** The steps of all selectors in it, however deep: a check that is given another cannot leave it out here. */
function selectedIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'step' in part && typeof part.step === 'string' ? [part.step] : [];
  return [...own, ...Object.values(part).flatMap(selectedIn)];
}
