import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

/** How a suite went, by mocha's own count: an exit code alone would take a `process.exit(0)` inside a test for success. */
export interface SuiteResults {
  readonly passed: number;
  readonly failed: number;
  /** What failed and why, to print. */
  readonly told: readonly string[];
}

const report = v.object({
  stats: v.object({ passes: v.number(), failures: v.number(), pending: v.number() }),
  failures: v.array(v.object({ fullTitle: v.string(), err: v.object({ message: v.optional(v.string()), stack: v.optional(v.string()) }) })),
});

/** Reads what mocha's JSON reporter wrote. A suite that wrote nothing, or ran nothing, has failed once; a skipped test has failed. */
export async function readMochaResults(file: string): Promise<SuiteResults> {
  if (!existsSync(file)) return { passed: 0, failed: 1, told: ['The suite ended without saying how it went.'] };
  const { stats, failures } = v.parse(report, JSON.parse(await readFile(file, 'utf8')));
  if (stats.passes + stats.failures === 0) return { passed: 0, failed: 1, told: ['The suite has no test.'] };
  const told = failures.map(({ fullTitle, err }) => `${fullTitle}\n${err.stack ?? err.message ?? ''}`);
  return { passed: stats.passes, failed: stats.failures + stats.pending, told };
}
