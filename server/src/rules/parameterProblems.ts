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
          remedies: [
            ...offered(value, parameter.choices).map(
              (text) => ({ kind: 'replace text', title: `Change to "${text}"`, place, text }) as const,
            ),
            { kind: 'comment out', title: 'Make it a comment', place },
          ],
        },
      ];
    }),
  );
}

function offered(value: string, choices: readonly string[]): readonly string[] {
  const near = nearest(value, choices, 1);
  return near.length > 0 ? near : choices;
}
