/** A change after which the program says the same of every case, so that no test can notice it. Each was looked at by a person. */
export interface Equivalent {
  readonly file: string;
  /** The line of the source, and the change in it. */
  readonly line: string;
  readonly what: string;
  /** Which of several such changes in that line, counted from 1. Without it, all of them. */
  readonly nth?: number;
  readonly why: string;
}

/** How changes in the sources of one folder are listed. */
export function equivalentIn(folder: string) {
  return (name: string, line: string, what: string, why: string, nth?: number): Equivalent => ({
    file: `server/src/${folder}/${name}.ts`,
    line,
    what,
    why,
    ...(nth !== undefined && { nth }),
  });
}
