import { check } from './check.js';
import { delays } from './delays.js';
import { format } from './format.js';
import { help } from './help.js';
import { inertLines } from './inertLines.js';
import { programVersion } from './programVersion.js';
import { rules } from './rules.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { when } from './when.js';

/** Runs the command that the arguments name. */
export function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  return command(args, { ...surroundings, err: (text) => surroundings.err(inertLines(text)) });
}

async function command([name, ...rest]: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  switch (name) {
    case 'anonymise':
      return (await import('./anonymise.js')).anonymise(rest, surroundings);
    case 'check':
      return check(rest, surroundings);
    case 'delays':
      return delays(rest, surroundings);
    case 'format':
      return format(rest, surroundings);
    case 'when':
      return when(rest, surroundings);
    case 'rules':
      return rules(rest, surroundings);
    case '--help':
    case '-h':
    case 'help':
      surroundings.out(help);
      return 0;
    case '--version':
      surroundings.out(`${programVersion}\n`);
      return 0;
    case undefined:
      surroundings.err(help);
      return 2;
    default:
      surroundings.err(
        `chron: there is no command "${name}". The commands are check, delays, format, when, rules and anonymise; chron --help says more.\n`,
      );
      return 2;
  }
}
