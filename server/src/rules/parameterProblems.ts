import type { Chronology, RecordProblem } from '../chronology/chronology.js';
import { nearest } from '../chronology/nearest.js';
import { canBe, whatItCanBe } from './parameterValue.js';
import type { Pack } from './pack.js';

/** What a file sets that cannot be read: the rules that ask for it would otherwise be silent, as if it were met. */
export function parameterProblems({ header }: Chronology, packs: readonly Pack[]): readonly RecordProblem[] {
  return packs.flatMap(({ parameters }) =>
    parameters.flatMap((parameter): readonly RecordProblem[] => {
      const { value, place } = header.parameters.get(parameter.name) ?? {};
      if (value === undefined || place === undefined || canBe(parameter, value)) return [];
      return [
        {
          rule: 'case/header',
          message: `"${value}" is not understood after "${parameter.name}", so it is not used. Write ${whatItCanBe(parameter)}.`,
          place,
          related: [],
          remedies: nearest(value, parameter.choices, 1).map((text) => ({
            kind: 'replace text',
            title: `Change to "${text}"`,
            place,
            text,
          })),
        },
      ];
    }),
  );
}
