import type { Pack } from '../rules/pack.js';
import { canBe, parameterNamed, whatItCanBe } from '../rules/parameterValue.js';

/**
 * What `--set "report notice=3 days"` sets, by the names of parameters.
 * @returns nothing once it was said what is wrong.
 */
export function readParameters(
  written: readonly string[],
  packs: readonly Pack[],
  err: (text: string) => void,
): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>();
  for (const one of written) {
    const [name, value] = splitAt(one, one.indexOf('='));
    const parameter = parameterNamed(packs, name);
    if (value === undefined) err(`chron: --set takes a name and a value, such as --set "report notice=3 days".\n`);
    else if (parameter === undefined) err(`chron: no pack declares a parameter "${name}". There are ${namesOf(packs)}.\n`);
    else if (!canBe(parameter, value)) err(`chron: "${parameter.name}" cannot be "${value}". Write ${whatItCanBe(parameter)}.\n`);
    else {
      values.set(parameter.name, value);
      continue;
    }
    return undefined;
  }
  return values;
}

function splitAt(text: string, at: number): readonly [string, string | undefined] {
  return at < 0 ? [text, undefined] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function namesOf(packs: readonly Pack[]): string {
  return [...new Set(packs.flatMap(({ parameters }) => parameters.map(({ name }) => `"${name}"`)))].join(', ');
}
