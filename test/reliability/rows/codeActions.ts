import { tryFixes } from '../../support/tryFixes.js';
import { most, type Figure } from '../figure.js';

/** Each is applied, has to take its own finding away, to make no error of the record, and to be undone exactly. */
export function codeActions(count: number, seed: number): readonly Figure[] {
  const { applied, wrong } = tryFixes(count, seed);
  for (const words of wrong.slice(0, 5)) console.log(words);
  return [
    { what: 'code actions applied', value: applied, unit: '', limit: count, atLeast: true },
    most('of them not sound', wrong.length, 0),
  ];
}
