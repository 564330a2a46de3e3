import type { Planted } from './rooms.js';

/** A change after which the program says the same of every case, so that no test can notice it. Each was looked at by a person. */
interface Equivalent {
  readonly file: string;
  /** The line of the source, and the change in it. */
  readonly line: string;
  readonly what: string;
  readonly why: string;
}

const EQUIVALENTS: readonly Equivalent[] = [];

export function isEquivalent(planted: Planted): boolean {
  return EQUIVALENTS.some((one) => is(one, planted));
}

/** What is listed of these sources, and is not among the changes that can be made in them. */
export function unused(planted: readonly Planted[], sources: readonly string[]): readonly string[] {
  return EQUIVALENTS.filter(({ file }) => sources.includes(file))
    .filter((one) => !planted.some((change) => is(one, change)))
    .map(({ file, line, what }) => `${file}: ${what} in ${line}`);
}

function is({ file, line, what }: Equivalent, planted: Planted): boolean {
  return planted.file === file && planted.text === line && planted.change.what === what;
}
