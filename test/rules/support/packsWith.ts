import type { Check } from '../../../server/src/rules/check.js';
import { builtInPacks } from '../../../server/src/rules/builtInPacks.generated.js';
import type { Pack } from '../../../server/src/rules/pack.js';

/** The built-in packs with their checks changed: as a local pack may have them, and none of these do. */
export function packsWith(changed: (check: Check) => Check): readonly Pack[] {
  return builtInPacks.map((pack) => ({ ...pack, rules: pack.rules.map((rule) => ({ ...rule, check: changed(rule.check) })) }));
}
