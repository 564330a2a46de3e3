// `npm run test:long`: everything that has to hold, at its full figures, which takes a while. `npm run test:long -- 1 4` runs only
// those rows. Each row that was run is written into docs/reliability.md, beside its limits and beside what two other servers do.
import { build } from 'esbuild';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { banner, programs } from '../../.ci/programs.mjs';
import { fetchedFolder } from '../support/vscode/fetchPackages.js';
import { figureWords, holds, type Figure } from './figure.js';
import { chron, peers, type Program } from './program.js';
import { writeReport, type RowResult } from './report.js';
import { rows, type Row } from './rows.js';

const asked = process.argv.slice(2).map(Number);
const chosen = rows.filter(({ number }) => asked.length === 0 || asked.includes(number));
const ours = chron(...(await bundle()));
const others = await peers();
const results: RowResult[] = [];
for (const row of chosen) {
  console.log(`\n== ${row.number}. ${row.title}`);
  results.push(await resultOf(row));
}
// What else the machine had to do in the last quarter of an hour makes a time longer.
const machine = `${process.platform}, Node ${process.versions.node}, ${cpus().length} cores at a load of ${Math.round(loadavg()[2] ?? 0)}`;
writeReport(results, machine);
const failed = results.filter(({ own }) => own.length === 0 || !own.every(holds));
console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);

async function resultOf(row: Row): Promise<RowResult> {
  const own = await measured(row, ours);
  const beside = new Map<string, readonly Figure[]>();
  if (row.beside === true) for (const other of others) beside.set(other.name, await measured(row, other));
  return { row, own, beside };
}

/** A row that throws has no figures, and so does not hold. */
async function measured(row: Row, program: Program): Promise<readonly Figure[]> {
  const started = performance.now();
  try {
    const figures = await row.run(program);
    for (const figure of figures) console.log(`${program.name}${holds(figure) ? '' : ' DOES NOT HOLD'}: ${figureWords(figure)}`);
    console.log(`${program.name}: took ${Math.round((performance.now() - started) / 1000)} s`);
    return figures;
  } catch (error) {
    console.log(`${program.name}:`, error);
    return [];
  }
}

/** The server and the command line as they are shipped, from the sources as they are. */
async function bundle(): Promise<[server: string, commandLine: string]> {
  const outdir = join(fetchedFolder, 'reliability');
  await build({
    entryPoints: programs,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    banner,
  });
  return [join(outdir, 'server.node.mjs'), join(outdir, 'chron.mjs')];
}
