import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { judge } from './judge.js';

/** What a decision says, with its paragraph, and what is found for it: "severity rule (whose): message". */
export type Called = readonly [because: string, ...found: readonly string[]];

/** Everything that is found in an example is called for by its decision, and everything called for is found. */
export function expectReport(name: string, called: readonly Called[]): void {
  expectCalled(example(name), called);
}

/** Everything that is found in a case is called for, and everything called for is found. */
export function expectCalled(text: string, called: readonly Called[]): void {
  const found = judge(text).evaluation.findings.map(({ severity, rule, person, thread, message }) => {
    const whose = person ?? thread;
    return `${severity} ${rule}${whose === undefined ? '' : ` (${whose})`}: ${message}`;
  });
  assert.deepEqual(found.toSorted(), called.flatMap((one) => one.slice(1)).toSorted());
}

export function example(name: string): string {
  return readFileSync(new URL(`../../examples/${name}.chron`, import.meta.url), 'utf8');
}
