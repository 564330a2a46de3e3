import { readExactDay, takeSnapshot, type Snapshot } from '../service/languageService.js';
import { checkJson } from './formats/checkJson.js';
import { checkText } from './formats/checkText.js';
import { openCaseFile } from './openCaseFile.js';
import { readArguments } from './readArguments.js';
import { readParameters } from './readParameters.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** A file that was read and checked. */
export interface CheckedFile {
  readonly file: string;
  readonly snapshot: Snapshot;
}

/** `chron check`: what the rules say about each file. A file that cannot be read does not keep the others from being checked. */
export async function check(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { err, out, packs, today } = surroundings;
  const read = readArguments(args, { once: ['as-at'], often: ['set'] }, surroundings);
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
  const checked = opened.map(({ file, document, localRules, ...one }) => ({
    file,
    snapshot: takeSnapshot(document, { ...settings, ...(localRules && { localRules }) }, one.packs),
  }));
  out(read.values['format'] === 'json' ? checkJson(checked) : checkText(checked, surroundings));
  // What local rules ask was not checked, where there was no reading them.
  if (checked.length < results.length || opened.some(({ localRules }) => localRules?.problem !== undefined)) return 2;
  return checked.some(({ snapshot }) => snapshot.evaluation.findings.some(({ severity }) => severity !== 'information')) ? 1 : 0;
}
