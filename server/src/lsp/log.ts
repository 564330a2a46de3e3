import type { Connection } from 'vscode-languageserver';

/** The output channel. Whatever is written here is kept and sent on in bug reports: never a word of a case, and no path. */
export interface Log {
  readonly info: (text: string) => void;
  readonly failure: (name: string, error: unknown) => void;
}

export function createLog({ console }: Pick<Connection, 'console'>): Log {
  return {
    info: (text) => console.info(text),
    failure: (name, error) => console.error(`${name} failed: ${whereThrown(error)}`),
  };
}

/** What kind of error, and where in our own code. Its message is left out, since it may quote the text that was being read. */
function whereThrown(error: unknown): string {
  if (!(error instanceof Error)) return 'no error was thrown, but a value';
  const frames = (error.stack ?? '').split('\n').flatMap((line) => {
    const name = /^ {4}at (?:async )?([\w.<>$]+) \(/u.exec(line)?.[1] ?? '';
    const place = /(?<![\w.-])[\w.-]+:\d+:\d+(?=\)?$)/u.exec(line)?.[0];
    return place !== undefined && line.startsWith('    at ') ? [`  at ${name} ${place}`] : [];
  });
  return [error.name, ...frames.slice(0, 8)].join('\n');
}
