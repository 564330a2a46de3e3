import { delayTable, takeSnapshot } from '../service/languageService.js';
import { delaysJson } from './formats/delaysJson.js';
import { delaysText } from './formats/delaysText.js';
import { openCaseFile } from './openCaseFile.js';
import { readArguments } from './readArguments.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** `chron delays`: how long it was between the steps of each file, beside the limits, with a sentence for each. */
export async function delays(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { err, out, today } = surroundings;
  const read = readArguments(args, { once: [] }, surroundings);
  if (typeof read === 'string') return read === 'done' ? 0 : 2;
  if (read.positionals.length === 0) {
    err('chron: say of which file, such as chron delays case.chron\n');
    return 2;
  }
  const opened = await Promise.all(read.positionals.map((file) => openCaseFile(file, surroundings)));
  const tables = opened.flatMap((one) => {
    if (one === undefined) return [];
    const snapshot = takeSnapshot(one.document, { today: today(), ...(one.localRules && { localRules: one.localRules }) }, one.packs);
    return [{ file: one.file, snapshot, threads: delayTable(snapshot) }];
  });
  out(read.values['format'] === 'json' ? delaysJson(tables) : delaysText(tables, surroundings));
  return tables.length < opened.length ? 2 : 0;
}
