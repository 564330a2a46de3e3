import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The ids of the processes of this machine whose command line has each of these words. */
export function processesWith(...words: readonly string[]): readonly number[] {
  return commandLines().flatMap(([id, line]) => (words.every((word) => line.includes(word)) ? [id] : []));
}

function commandLines(): readonly (readonly [number, string])[] {
  if (existsSync('/proc/self/cmdline')) {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [[Number(name), commandLine(name)] as const] : []));
  }
  const lines = execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.map((line) => [Number.parseInt(line, 10), line] as const);
}

function commandLine(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return ''; // it has just ended
  }
}
