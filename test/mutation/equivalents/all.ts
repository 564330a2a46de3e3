import type { Equivalent } from './equivalent.js';
import { IN_CHECKS } from './checks.js';
import { IN_DATES } from './dates.js';
import { IN_THE_NETWORK } from './network.js';
import type { Planted } from '../rooms.js';

const EQUIVALENTS: readonly Equivalent[] = [...IN_DATES, ...IN_THE_NETWORK, ...IN_CHECKS];

export function isEquivalent(planted: Planted): boolean {
  return EQUIVALENTS.some((one) => is(one, planted));
}

/** What is listed of these sources, and is not among the changes that can be made in them. */
export function unused(planted: readonly Planted[], sources: readonly string[]): readonly string[] {
  return EQUIVALENTS.filter(({ file }) => sources.includes(file))
    .filter((one) => !planted.some((change) => is(one, change)))
    .map(({ file, line, what }) => `${file}: ${what} in ${line}`);
}

function is({ file, line, what, nth }: Equivalent, planted: Planted): boolean {
  return planted.file === file && planted.text === line && planted.change.what === what && (nth ?? planted.nth) === planted.nth;
}
