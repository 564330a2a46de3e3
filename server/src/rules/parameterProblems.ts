import type { Chronology, RecordProblem } from '../chronology/chronology.js';
import { nearest } from '../chronology/nearest.js';
import { parsePeriod } from '../dates/period.js';
import type { Pack, Parameter } from './pack.js';
import { listWords } from './wording.js';

/** What a file sets that cannot be read: the rules that ask for it would otherwise be silent, as if it were met. */
export function parameterProblems({ header }: Chronology, packs: readonly Pack[]): readonly RecordProblem[] {
  return packs.flatMap(({ parameters }) =>
    parameters.flatMap((parameter): readonly RecordProblem[] => {
      const written = header.parameters.get(parameter.name);
      if (written === undefined || isRead(parameter, written.value)) return [];
      return [
        {
          rule: 'case/header',
          message: `"${written.value}" is not understood after "${parameter.name}", so it is not used. Write ${wanted(parameter)}.`,
          place: written.place,
          related: [],
          remedies: nearest(written.value, parameter.choices, 1).map((text) => ({
            kind: 'replace text',
            title: `Change to "${text}"`,
            place: written.place,
            text,
          })),
        },
      ];
    }),
  );
}

function isRead({ kind, choices }: Parameter, value: string): boolean {
  return kind === 'period'
    ? parsePeriod(value) !== undefined
    : choices.some((choice) => choice.toLowerCase() === value.trim().toLowerCase());
}

function wanted({ kind, choices }: Parameter): string {
  return kind === 'period'
    ? 'a period, such as "3 days" or "5 working days"'
    : listWords(
        choices.map((choice) => `"${choice}"`),
        'or',
      );
}
