import { readExactDay, takeSnapshot, suppose, type Snapshot, type SnapshotSettings, type WhatIf } from '../service/languageService.js';
import { checkJson } from './formats/checkJson.js';
import { checkText } from './formats/checkText.js';
import { caseFiles } from '../files/caseFiles.js';
import { counted, noneYet } from './checkReport.js';
import { openCaseFile, type OpenedFile } from './openCaseFile.js';
import { readArguments } from './readArguments.js';
import { readAssumptions } from './readAssumptions.js';
import { readParameters } from './readParameters.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** A file that was read and checked. */
export interface CheckedFile {
  readonly file: string;
  readonly snapshot: Snapshot;
  /** What was supposed of it, under which it was checked. */
  readonly supposed?: WhatIf;
}

/** `chron check`: what the rules say about each file. A file that cannot be read does not keep the others from being checked. */
export async function check(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { err, out, progress, today } = surroundings;
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
  const settings = { today: today(), parameters, ...(asAt === undefined ? {} : { asAt }) };
  const report = read.values['format'] === 'json' ? checkJson() : checkText({ ...surroundings, explain: read.flags.has('explain') });
  let tally = noneYet;
  let failed = false;
  await out(report.start);
  for (const path of read.positionals) {
    let found = 0;
    for (const file of caseFiles(path)) {
      found += 1;
      const opened = await openCaseFile(file, surroundings);
      const checked = opened && judge(opened, settings, read.lists['assume'] ?? [], err);
      // What local rules ask was not checked, where there was no reading them.
      if (checked === undefined || opened?.localRules?.problem !== undefined) failed = true;
      if (checked === undefined) continue;
      tally = counted(tally, checked);
      progress?.(tally.files);
      await out(report.file(checked));
    }
    if (found === 0) err(`chron: ${path} has no case in it: no file whose name ends with .chron.\n`);
    failed ||= found === 0;
  }
  progress?.(undefined);
  await out(report.end(tally));
  if (failed) return 2;
  return tally.error + tally.warning > 0 ? 1 : 0;
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

/** Nothing for a file over which the program fails, or of which what is supposed cannot be, once that is said. */
function judge(
  { file, document, packs, localRules }: OpenedFile,
  settings: SnapshotSettings,
  assumed: readonly string[],
  err: (text: string) => void,
): CheckedFile | undefined {
  try {
    const snapshot = takeSnapshot(document, { ...settings, ...(localRules && { localRules }) }, packs);
    if (assumed.length === 0) return { file, snapshot };
    const assumptions = readAssumptions(file, snapshot, assumed, err);
    if (assumptions === undefined) return undefined;
    const supposed = suppose(snapshot, { assumptions });
    return { file, snapshot: supposed.snapshot, supposed };
  } catch {
    // What was thrown may quote the case, and must not look like "something was found".
    err(`chron: ${file} could not be checked, because of an error in the program.\n`);
    return undefined;
  }
}
