import { compiledOracle } from '../../oracle/compiledOracle.js';
import { most, type Figure } from '../figure.js';

/** The date and rule engine beside an enumeration of every possible world, on other cases than those of `npm test`. */
export function possibleWorlds(cases: number, firstSeed: number): readonly Figure[] {
  const { compared, differences } = compiledOracle().runOracle(firstSeed, cases);
  for (const difference of differences) console.log(difference);
  return [
    { what: 'random networks compared', value: compared, unit: '', limit: cases, atLeast: true },
    most('differences', differences.length, 0),
  ];
}
