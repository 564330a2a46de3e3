import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { fetchedFolder } from '../../support/vscode/fetchPackages.js';
import { most, type Figure } from '../figure.js';
import { chronology } from '../program.js';
import type { tryDates, tryRules, tryTexts } from '../properties.js';
import type { growths, warmTimeOf } from '../timings.js';

interface Checks {
  readonly tryTexts: typeof tryTexts;
  readonly tryDates: typeof tryDates;
  readonly tryRules: typeof tryRules;
  readonly warmTimeOf: typeof warmTimeOf;
  readonly growths: typeof growths;
}

/** What part of the cases each has: a case of rules takes a hundred times as long as one of dates. */
const shares = { texts: 0.5, dates: 0.49, rules: 0.01 } as const;

/** Any text whatever, through the parser, the printer, the dates and the rules. */
export async function properties(cases: number, seed: number): Promise<readonly Figure[]> {
  const checks = await compiledChecks();
  const parts = [
    ['texts read, and printed in a form that stays', checks.tryTexts, Math.round(cases * shares.texts)],
    ['dates read', checks.tryDates, Math.round(cases * shares.dates)],
    ['cases judged', checks.tryRules, Math.round(cases * shares.rules)],
  ] as const;
  let failures = 0;
  const tried = parts.map(([what, run, count]) => {
    try {
      run(count, seed);
      return { what, value: count, unit: '', limit: count, atLeast: true } as const;
    } catch (error) {
      failures += 1;
      console.log(error);
      return { what, value: Number.NaN, unit: '', limit: count, atLeast: true } as const;
    }
  });
  return [...tried, most('of these three, with a throw or a form that does not stay', failures, 0)];
}

/** How long reading and judging take, and by how much longer for twice as much. */
export async function timings(runs: number): Promise<readonly Figure[]> {
  const checks = await compiledChecks();
  const text = chronology(1000);
  const tell = (stage: string) => (shape: string, n: number, growth: number) => {
    if (growth > 2) console.log(`${stage}, ${shape}, ${n} and twice as many: ${growth.toFixed(2)}`);
  };
  // Before all else, which leaves much to be collected.
  const [read, judged] = [checks.warmTimeOf('reading', text, runs), checks.warmTimeOf('judging', text, runs)];
  // Reading is quick: where it takes less, to pass from one space of the collector to the next counts for more than what is read.
  const [reading, judging] = [checks.growths('reading', runs, 150, tell('reading')), checks.growths('judging', runs, 60, tell('judging'))];
  return [
    most('reading 1,000 lines, processor time', read, 50, ' ms'),
    most('reading and judging 1,000 lines, processor time', judged, 50, ' ms'),
    most(`twice the length, of ${reading.length} hostile shapes the worst: reading takes longer by`, Math.max(...reading), 2.3, ' times'),
    most(`twice the length, of ${judging.length} hostile shapes the worst: judging takes longer by`, Math.max(...judging), 2.3, ' times'),
  ];
}

/** Compiled as the product is: what runs the tests makes them several times as slow. */
async function compiledChecks(): Promise<Checks> {
  const outfile = join(fetchedFolder, 'reliability/checks.mjs');
  mkdirSync(join(fetchedFolder, 'reliability'), { recursive: true });
  const contents = "export * from './properties.ts'; export * from './timings.ts';";
  const resolveDir = fileURLToPath(new URL('..', import.meta.url));
  buildSync({ stdin: { contents, resolveDir }, outfile, bundle: true, platform: 'node', target: 'node20', format: 'esm' });
  const made: Checks = await import(pathToFileURL(outfile).href);
  return made;
}
