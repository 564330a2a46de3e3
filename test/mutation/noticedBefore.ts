import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Planted } from './rooms.js';
import { LOADING, ROOT, type Failing } from './suites.js';

const FOLDER = `${ROOT}.vscode-test/mutations`;

/** By which test each mistake was noticed in earlier runs, as long as its source stands as it stood. */
export interface NoticedBefore {
  of(planted: Planted): Failing | undefined;
  keep(planted: Planted, failing: Failing): void;
  /** Says which is tried now, for the case that node itself ends on it. */
  trying(planted: Planted): void;
}

export function forgetAll(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

/** Takes what was tried last for noticed: node itself ended on it, of all the memory that it took. */
export function keepFatal(): void {
  const [room = '', key = ''] = readFileSync(`${FOLDER}/trying.txt`, 'utf8').split('\n');
  const path = `${FOLDER}/${room}.json`;
  writeFileSync(path, JSON.stringify([...read(path), [key, { test: LOADING, why: 'node ended' }]]));
}

export function noticedBefore(room: string): NoticedBefore {
  mkdirSync(FOLDER, { recursive: true });
  const path = `${FOLDER}/${room}.json`;
  const known = new Map(read(path));
  const keys = new Map<string, string>();
  const keyOf = ({ file, change }: Planted): string => {
    const source =
      keys.get(file) ??
      createHash('sha256')
        .update(readFileSync(ROOT + file))
        .digest('hex')
        .slice(0, 16);
    keys.set(file, source);
    return `${file} ${source} ${change.from}-${change.to} ${change.text}`;
  };
  return {
    trying: (planted) => writeFileSync(`${FOLDER}/trying.txt`, `${room}\n${keyOf(planted)}`),
    of: (planted) => known.get(keyOf(planted)),
    keep: (planted, failing) => {
      known.set(keyOf(planted), failing);
      writeFileSync(path, JSON.stringify([...known]));
    },
  };
}

function read(path: string): readonly [string, Failing][] {
  try {
    const kept: readonly [string, Failing][] = JSON.parse(readFileSync(path, 'utf8'));
    return kept;
  } catch {
    return [];
  }
}
