import type { Chronology, RecordProblem } from '../chronology/chronology.js';
import type { Pack } from './pack.js';
import { canBe, parameterNamed, whatItCanBe } from './parameterValue.js';

/** Parameters at the head of the file that cannot have the value which stands there: their rules would be silent without a word. */
export function reportParameters({ header }: Chronology, packs: readonly Pack[]): readonly RecordProblem[] {
  return [...header.parameters].flatMap(([name, { value, place }]): readonly RecordProblem[] => {
    const parameter = parameterNamed(packs, name);
    if (place === undefined || parameter === undefined || canBe(parameter, value)) return [];
    const choices = parameter.kind === 'choice' ? parameter.choices : [];
    return [
      {
        rule: 'case/header',
        message: `"${value.trim()}" is not understood after "${name}", so what rests on it is not checked. Write ${whatItCanBe(parameter)}.`,
        place,
        related: [],
        remedies: choices.map((text) => ({ kind: 'replace text', title: `Change to "${text}"`, place, text })),
      },
    ];
  });
}
