import type { Severity } from '../rules/finding.js';
import type { CheckedFile } from './check.js';

/** How many files were checked, and how many findings there were of each severity. */
export type Tally = { readonly files: number } & Readonly<Record<Severity, number>>;

/** What was found, put into words file by file, so that the first can be read while the last is being checked. */
export interface CheckReport {
  readonly start: string;
  readonly file: (file: CheckedFile) => string;
  readonly end: (tally: Tally) => string;
}

export const noneYet: Tally = { files: 0, error: 0, warning: 0, information: 0 };

/** The tally with one file more. */
export function counted(tally: Tally, { snapshot }: CheckedFile): Tally {
  const more = { ...tally, files: tally.files + 1 };
  for (const { severity } of snapshot.evaluation.findings) more[severity] += 1;
  return more;
}

/** The whole of a report on a few files. */
export function reportOn(files: readonly CheckedFile[], { start, file, end }: CheckReport): string {
  return [start, ...files.map(file), end(files.reduce(counted, noneYet))].join('');
}
