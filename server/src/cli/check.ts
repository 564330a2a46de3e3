import { readExactDay, takeSnapshot, suppose, type Snapshot, type SnapshotSettings, type WhatIf } from '../service/languageService.js';
import { checkJson } from './formats/checkJson.js';
import { checkText } from './formats/checkText.js';
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
  const { err, out, packs, today } = surroundings;
  const read = readArguments(args, { once: ['as-at'], often: ['set', 'assume'], flags: ['explain'] }, surroundings);
  if (typeof read === 'string') return read === 'done' ? 0 : 2;
  if (read.positionals.length === 0) {
    err('chron: say which files to check, such as chron check case.chron\n');
    return 2;
  }
  const stated = read.values['as-at'];
  const asAt = stated === undefined ? undefined : readExactDay(stated);
  if (stated !== undefined && asAt === undefined) {
    err(`chron: "${stated}" is not a full date such as 4 March 2021.\n`);
    return 2;
  }
  const results = await Promise.all(read.positionals.map((file) => openCaseFile(file, surroundings)));
  const opened = results.filter((result) => result !== undefined);
  const parameters = readParameters(read.lists['set'] ?? [], [packs, ...opened.map((one) => one.packs)].flat(), err);
  if (parameters === undefined) return 2;
  const settings = { today: today(), parameters, ...(asAt === undefined ? {} : { asAt }) };
  const checked = opened.map((one) => judge(one, settings, read.lists['assume'] ?? [], err)).filter((one) => one !== undefined);
  out(read.values['format'] === 'json' ? checkJson(checked) : checkText(checked, { ...surroundings, explain: read.flags.has('explain') }));
  // What local rules ask was not checked, where there was no reading them.
  if (checked.length < results.length || opened.some(({ localRules }) => localRules?.problem !== undefined)) return 2;
  return checked.some(({ snapshot }) => snapshot.evaluation.findings.some(({ severity }) => severity !== 'information')) ? 1 : 0;
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
