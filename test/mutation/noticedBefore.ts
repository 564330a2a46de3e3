import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Planted } from './rooms.js';
import { ROOT, type Failing } from './suites.js';

/** By which test each mistake was noticed in earlier runs, as long as its source stands as it stood. */
export interface NoticedBefore {
  of(planted: Planted): Failing | undefined;
  keep(planted: Planted, failing: Failing): void;
}

export function noticedBefore(room: string): NoticedBefore {
  const folder = `${ROOT}.vscode-test/mutations`;
  const path = `${folder}/${room}.json`;
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
    of: (planted) => known.get(keyOf(planted)),
    keep: (planted, failing) => {
      known.set(keyOf(planted), failing);
      mkdirSync(folder, { recursive: true });
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
