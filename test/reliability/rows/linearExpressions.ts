import { writeFileSync } from 'node:fs';
import { checkLinear, searchTime } from '../../isolation/checkLinear.js';
import { recordFile, regularExpressions } from '../../isolation/regularExpressions.js';
import { most, type Figure } from '../figure.js';

/** As long as a line can be. */
const longestLine = 10_000;

/** Every regular expression of ours, looked at by recheck, and put on record. */
export function linearExpressions(): readonly Figure[] {
  const texts = [...new Set(regularExpressions().map(({ text }) => text))].toSorted();
  const verdicts = texts.map((text) => [text, checkLinear(text, 20_000)] as const);
  writeFileSync(recordFile, `${JSON.stringify(Object.fromEntries(verdicts.map(([text, { outcome }]) => [text, outcome])), null, 2)}\n`);
  const count = (wanted: string) => verdicts.filter(([, { outcome }]) => outcome === wanted).length;
  const times = verdicts.flatMap(([text, { attack }]) => (attack ? [searchTime(text, attack(longestLine).slice(0, longestLine))] : []));
  return [
    { what: 'regular expressions found in the sources', value: texts.length, unit: '', limit: 200, atLeast: true },
    most('of them exponential', count('exponential'), 0),
    most('of them polynomial', count('polynomial'), 0),
    most('of them undecided', count('undecided'), 0),
    most('the slowest, on a line of 10,000 characters made to be slow', Math.max(0, ...times), 200, ' ms'),
  ];
}
