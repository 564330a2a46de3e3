import { readExactDay } from '../service/languageService.js';
import { caseFiles } from '../files/caseFiles.js';
import { fileChecker, reportFor, type CheckOrder, type FileOutcome, type ToCheck } from './checkFile.js';
import { checkInPool } from './checkPool.js';
import { counted, noneYet } from './checkReport.js';
import { openCaseFile } from './openCaseFile.js';
import { readArguments } from './readArguments.js';
import { readParameters } from './readParameters.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** `chron check`: what the rules say about each file. A file that cannot be read does not keep the others from being checked. */
export async function check(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { colours, columns, err, out, packs, progress, today } = surroundings;
  const read = readArguments(args, { once: ['as-at'], often: ['set', 'assume'], flags: ['explain'] }, surroundings);
  if (typeof read === 'string') return read === 'done' ? 0 : 2;
  if (read.positionals.length === 0) {
    err('chron: say which files to check, such as chron check case.chron, or a folder of them\n');
    return 2;
  }
  const stated = read.values['as-at'];
  const asAt = stated === undefined ? undefined : readExactDay(stated);
  if (stated !== undefined && asAt === undefined) {
    err(`chron: "${stated}" is not a full date such as 4 March 2021.\n`);
    return 2;
  }
  const parameters = await parametersFor(read.positionals, read.lists['set'] ?? [], surroundings);
  if (parameters === undefined) return 2;
  const order: CheckOrder = {
    settings: { today: today(), parameters, ...(asAt === undefined ? {} : { asAt }) },
    assumed: read.lists['assume'] ?? [],
    json: read.values['format'] === 'json',
    explain: read.flags.has('explain'),
    columns,
  };
  const report = reportFor(order, packs, colours);
  let tally = noneYet;
  let failed = false;
  await out(report.start);
  for await (const outcome of outcomesOf(filesOf(read.positionals), order, surroundings)) {
    if (outcome.err !== '') err(outcome.err);
    failed ||= outcome.failed;
    if (outcome.out === undefined) continue;
    await out(tally.files === 0 ? outcome.out : report.between + outcome.out);
    tally = counted(tally, outcome.counts);
    progress?.(tally.files);
  }
  progress?.(undefined);
  await out(report.end(tally));
  if (failed) return 2;
  return tally.error + tally.warning > 0 ? 1 : 0;
}

function* filesOf(paths: readonly string[]): Generator<ToCheck, void> {
  for (const path of paths) {
    let found = false;
    for (const file of caseFiles(path)) {
      found = true;
      yield { path: file };
    }
    if (!found) yield { path, isEmpty: true };
  }
}

/** What came of each file, in their order: of the first in this thread, and of what is left after those in the pool. */
async function* outcomesOf(
  files: Iterator<ToCheck>,
  order: CheckOrder,
  { packs, colours, pool }: Surroundings,
): AsyncGenerator<FileOutcome, void> {
  const checked = fileChecker(order, packs, colours);
  const here = pool ? pool.after : Infinity;
  for (let done = 0; done < here; done += 1) {
    const next = files.next();
    if (next.done === true) return;
    yield await checked(next.value);
  }
  if (pool) yield* checkInPool(files, pool, order, checked);
}

/** What `--set` sets; the parameters that can be set are also those of the local packs that the cases name. Nothing once it is said what is wrong. */
async function parametersFor(
  paths: readonly string[],
  set: readonly string[],
  surroundings: Surroundings,
): Promise<ReadonlyMap<string, string> | undefined> {
  const packs = new Set(surroundings.packs);
  if (set.length > 0) {
    // What cannot be read is said when it is checked.
    const quiet = { ...surroundings, err: () => undefined };
    for (const file of paths.flatMap((path) => [...caseFiles(path)])) {
      for (const pack of (await openCaseFile(file, quiet))?.packs ?? []) packs.add(pack);
    }
  }
  return readParameters(set, [...packs], surroundings.err);
}
