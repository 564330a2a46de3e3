import type { Pack } from '../rules/pack.js';
import { canBe, parameterNamed, whatItCanBe } from '../rules/parameterValue.js';

/** What is wrong with the setting `chron.parameters`, for the log: with the names that packs declare, and no word of anybody else's. */
export function parameterComplaints(parameters: ReadonlyMap<string, string>, packs: readonly Pack[]): readonly string[] {
  const known = [...parameters].map(([name, value]) => ({ parameter: parameterNamed(packs, name), value }));
  const unknown = known.filter(({ parameter }) => parameter === undefined).length;
  return [
    ...known.flatMap(({ parameter, value }) =>
      parameter === undefined || canBe(parameter, value)
        ? []
        : [`The setting chron.parameters gives "${parameter.name}" what it cannot be, so it is left out. Write ${whatItCanBe(parameter)}.`],
    ),
    ...(unknown === 0
      ? []
      : [
          `The setting chron.parameters has ${unknown} ${unknown === 1 ? 'name' : 'names'} that no built-in pack declares. Only a local pack can.`,
        ]),
  ];
}
