import type { Pack } from '../rules/pack.js';
import { canBe, parameterNamed } from '../rules/parameterValue.js';

/**
 * What parameters are where a file does not set them, by their declared names: what is set nearest to the case wins, its own local
 * pack before the settings. A name that no pack declares, or a value that it cannot have, is left out.
 */
export function defaultParameters(packs: readonly Pack[], settings: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const local = packs.flatMap(({ set }) => set ?? []).map(({ parameter, value }) => [parameter, value] as const);
  const known = [...settings, ...local].flatMap(([name, value]) => {
    const parameter = parameterNamed(packs, name);
    return parameter !== undefined && canBe(parameter, value) ? [[parameter.name, value] as const] : [];
  });
  return new Map(known);
}
