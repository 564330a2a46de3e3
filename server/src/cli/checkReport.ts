import type { Severity } from '../rules/finding.js';
import type { CheckedFile } from './checkFile.js';

/** How many files were checked, and how many findings there were of each severity. */
export type Tally = { readonly files: number } & Readonly<Record<Severity, number>>;

/** What was found, put into words file by file, so that the first can be read while the last is being checked. */
export interface CheckReport {
  readonly start: string;
  readonly file: (file: CheckedFile) => string;
  /** Between one file and the next. */
  readonly between: string;
  readonly end: (tally: Tally) => string;
}

export const noneYet: Tally = { files: 0, error: 0, warning: 0, information: 0 };

/** How many findings of each severity a file has. */
export function countsOf({ snapshot }: CheckedFile): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of snapshot.evaluation.findings) counts[severity] += 1;
  return counts;
}

/** The tally with one file more. */
export function counted(tally: Tally, { error, warning, information }: Readonly<Record<Severity, number>>): Tally {
  return {
    files: tally.files + 1,
    error: tally.error + error,
    warning: tally.warning + warning,
    information: tally.information + information,
  };
}

/** The whole of a report on a few files. */
export function reportOn(files: readonly CheckedFile[], { start, file, between, end }: CheckReport): string {
  return [start, files.map(file).join(between), end(files.map(countsOf).reduce(counted, noneYet))].join('');
}
