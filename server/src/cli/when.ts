import type { Division } from '../dates/bankHolidays.js';
import { countDays } from '../service/languageService.js';
import { whenJson } from './formats/whenJson.js';
import { whenText } from './formats/whenText.js';
import { readArguments } from './readArguments.js';
import type { ExitCode, Surroundings } from './surroundings.js';

const divisions: readonly Division[] = ['england and wales', 'scotland', 'northern ireland'];

/** `chron when`: the day that a count comes to, and how it comes to it. */
export function when(args: readonly string[], surroundings: Surroundings): ExitCode {
  const { err, out } = surroundings;
  const read = readArguments(args, { once: ['bank-holidays'] }, surroundings);
  if (typeof read === 'string') return read === 'done' ? 0 : 2;
  const asked = read.values['bank-holidays']?.toLowerCase().replaceAll('-', ' ') ?? 'england and wales';
  const division = divisions.find((name) => name === asked);
  if (!division) {
    err(`chron: there are no bank holidays of "${asked}". There are those of ${divisions.join(', ')}.\n`);
    return 2;
  }
  const answer = countDays(read.positionals.join(' '), division);
  if (answer.kind === 'problem') {
    err(`chron: ${answer.why}\n`);
    return 2;
  }
  out(read.values['format'] === 'json' ? whenJson(answer) : whenText(answer, surroundings));
  return 0;
}
