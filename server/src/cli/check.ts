import type { Day } from '../dates/civilDay.js';
import { readExactDay, takeSnapshot, type Snapshot } from '../service/languageService.js';
import { ChronDocument } from '../syntax/chronDocument.js';
import { checkJson } from './formats/checkJson.js';
import { checkText } from './formats/checkText.js';
import { readArguments } from './readArguments.js';
import { readCaseFile } from './readCaseFile.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** A file that was read and checked. */
export interface CheckedFile {
  readonly file: string;
  readonly snapshot: Snapshot;
}

/** `chron check`: what the rules say about each file. A file that cannot be read does not keep the others from being checked. */
export function check(args: readonly string[], surroundings: Surroundings): ExitCode {
  const { err, out } = surroundings;
  const read = readArguments(args, ['as-at'], surroundings);
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
  const results = read.positionals.map((file) => checkFile(file, asAt, surroundings));
  const checked = results.filter((result) => result !== undefined);
  out(read.values['format'] === 'json' ? checkJson(checked) : checkText(checked, surroundings));
  if (checked.length < results.length) return 2;
  return checked.some(({ snapshot }) => snapshot.evaluation.findings.some(({ severity }) => severity !== 'information')) ? 1 : 0;
}

/** Nothing for a file that could not be checked, once that is said. */
function checkFile(file: string, asAt: Day | undefined, { packs, today, err }: Surroundings): CheckedFile | undefined {
  const read = readCaseFile(file);
  if (read.kind === 'unreadable') {
    err(`chron: ${file} ${read.why}\n`);
    return undefined;
  }
  const settings = { today: today(), ...(asAt === undefined ? {} : { asAt }) };
  try {
    return { file, snapshot: takeSnapshot(new ChronDocument(file, 0, read.text), settings, packs) };
  } catch {
    // What was thrown may quote the case, and must not look like "something was found".
    err(`chron: ${file} could not be checked, because of an error in the program.\n`);
    return undefined;
  }
}
