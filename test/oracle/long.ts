import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiledOracle } from './compiledOracle.js';
import { EXPECTED_KINDS } from './kinds.js';
import type { OracleRun } from './runOracle.js';

/**
 * The long run: `npm run test:oracle -- 1000000` compares so many cases, a chunk at a time, and writes after each chunk what has come
 * of it to docs/oracle.md. It ends at the first difference.
 */
const REPORT = fileURLToPath(new URL('../../docs/oracle.md', import.meta.url));
const CHUNK = 5_000;
const [wanted = 1_000_000, firstSeed = 30_000_000] = process.argv.slice(2).map(Number);

const { runOracle } = compiledOracle();
const kinds = new Map<string, number>();
const passedOver = new Map<string, number>();
const started = process.cpuUsage();
let [compared, seed] = [0, firstSeed];
let differences: readonly string[] = [];
while (compared < wanted && differences.length === 0) {
  const run = runOracle(seed, Math.min(CHUNK, wanted - compared));
  add(kinds, run.kinds);
  add(passedOver, run.passedOver);
  differences = run.differences;
  compared += run.compared;
  seed = run.next;
  writeFileSync(REPORT, report(run));
  console.log(`${compared} of ${wanted}`);
}
for (const difference of differences) console.log(`\n${difference}`);
process.exitCode = differences.length === 0 ? 0 : 1;

function add(sums: Map<string, number>, found: ReadonlyMap<string, number>): void {
  for (const [kind, n] of found) sums.set(kind, (sums.get(kind) ?? 0) + n);
}

function report({ next }: OracleRun): string {
  const { user, system } = process.cpuUsage(started);
  const tried = next - firstSeed;
  const asked = compared < wanted ? ` ${number(wanted)} were asked for; this is what was reached.` : '';
  const missing = EXPECTED_KINDS.filter((kind) => !kinds.has(kind));
  return `# The oracle's long run

\`npm test\` compares 20,000 random cases with every possible world, the same ones each time. This is a longer run, of other cases, by
\`npm run test:oracle -- ${wanted}\`, which writes this page. [How Chron reasons](reasoning.md) says what is compared and why.

| | |
| --- | --- |
| date | ${new Date().toISOString().slice(0, 10)} |
| cases compared | ${number(compared)}.${asked} |
| **differences** | **${differences.length}** |
| seeds | ${firstSeed} to ${next - 1} |
| passed over | ${number(tried - compared)}: ${[...passedOver].map(([why, n]) => `${number(n)} ${why}`).join(', ')} |
| kinds that never occurred | ${missing.length === 0 ? 'none' : missing.join(', ')} |
| time on one core | ${number(Math.round((user + system) / 60_000_000))} minutes |

| in how many cases | what they have in them, or how they came out |
| ---: | --- |
${[...kinds]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([kind, n]) => `| ${number(n)} | ${kind} |`)
  .join('\n')}
${differences.map((difference) => `\nThis came out otherwise, and is to be settled:\n\n\`\`\`\n${difference.trim()}\n\`\`\`\n`).join('')}`;
}

function number(n: number): string {
  return n.toLocaleString('en-GB');
}
