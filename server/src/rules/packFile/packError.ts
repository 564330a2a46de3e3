/** A mistake in a pack file, where it stands and in plain words. */
export interface PackError {
  readonly file: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
  /** The nearest key, as written: "limit". Empty for the file as a whole. */
  readonly key: string;
  readonly message: string;
}

/** Where something stands in a pack file: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** Notes a mistake at a path. `at` says whether the key itself or its value is meant. */
export type Report = (path: Path, message: string, at?: 'key' | 'value') => void;

/** "icpc.yaml:12:5: limit: …", as editors and terminals make it into a link. */
export function packErrorLine(error: PackError): string {
  const key = error.key === '' ? '' : `${error.key}: `;
  return `${error.file}:${error.line}:${error.column}: ${key}${error.message}`;
}
