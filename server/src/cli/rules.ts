import { readArguments } from './readArguments.js';
import { rulesJson } from './formats/rulesJson.js';
import { rulesText } from './formats/rulesText.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** `chron rules`: every rule, where it comes from, and how far that was verified. */
export function rules(args: readonly string[], surroundings: Surroundings): ExitCode {
  const { err, out, packs } = surroundings;
  const read = readArguments(args, { once: [] }, surroundings);
  if (typeof read === 'string') return read === 'done' ? 0 : 2;
  if (read.positionals.length > 0) {
    err('chron: rules takes no words after it.\n');
    return 2;
  }
  out(read.values['format'] === 'json' ? rulesJson(packs) : rulesText(packs, surroundings));
  return 0;
}
