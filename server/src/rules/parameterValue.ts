import { foldText } from '../chronology/foldText.js';
import { parsePeriod } from '../dates/period.js';
import type { Pack, Parameter } from './pack.js';
import { listWords } from '../chronology/listWords.js';

/** The parameter that some pack declares under this name, in any case. */
export function parameterNamed(packs: readonly Pick<Pack, 'parameters'>[], name: string): Parameter | undefined {
  const key = foldText(name);
  return packs.flatMap(({ parameters }) => parameters).find((parameter) => foldText(parameter.name) === key);
}

/** Whether the parameter can have this value. */
export function canBe({ kind, choices }: Parameter, value: string): boolean {
  return kind === 'period'
    ? parsePeriod(value) !== undefined
    : choices.some((choice) => choice.toLowerCase() === value.trim().toLowerCase());
}

/** What to write instead of a value that it cannot have. */
export function whatItCanBe({ kind, choices }: Parameter): string {
  return kind === 'period'
    ? 'a period, such as "3 days" or "5 working days"'
    : listWords(
        choices.map((choice) => `"${choice}"`),
        'or',
      );
}
