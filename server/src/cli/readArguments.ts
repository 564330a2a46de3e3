import { parseArgs, type ParseArgsConfig } from 'node:util';
import { help } from './help.js';
import type { Surroundings } from './surroundings.js';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Arguments {
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Of an option that may be given several times. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

/** The options of a command: those that take a value once or several times, and those that take none. */
export interface OptionNames {
  readonly once: readonly string[];
  readonly often?: readonly string[];
  readonly flags?: readonly string[];
}

const format = { type: 'string', default: 'text' } satisfies Options[string];

/**
 * The arguments of a command: words, and options. Every command has `--format` and `--help`.
 * @returns nothing once help was given (`done`), or once it was said what is wrong (`wrong`).
 */
export function readArguments(args: readonly string[], names: OptionNames, { out, err }: Surroundings): Arguments | 'done' | 'wrong' {
  const options: Options = { format, help: { type: 'boolean', short: 'h' } };
  for (const name of names.once) options[name] = { type: 'string' };
  for (const name of names.often ?? []) options[name] = { type: 'string', multiple: true };
  for (const name of names.flags ?? []) options[name] = { type: 'boolean' };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values['help'] === true) {
      out(help);
      return 'done';
    }
    const texts = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : undefined] as const);
    const lists = Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : []] as const);
    const flags = new Set(Object.keys(values).filter((name) => values[name] === true));
    const read = { values: Object.fromEntries(texts), lists: Object.fromEntries(lists), flags, positionals };
    if (read.values['format'] === 'text' || read.values['format'] === 'json') return read;
    err(`chron: there is no format "${read.values['format']}". The formats are text and json.\n`);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    err(`chron: ${plainly(error.message)} chron --help says more.\n`);
  }
  return 'wrong';
}

/** The first sentence of what the parser of arguments says. */
function plainly(message: string): string {
  const first = /^.*?\.(?=\s|$)/su.exec(message)?.[0] ?? `${message}.`;
  return first.charAt(0).toLowerCase() + first.slice(1);
}
