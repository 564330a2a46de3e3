import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from '../bundled.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** `chron` as a process of its own, which is not at a terminal. */
export function runChron(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { maxBuffer: 256 * 1024 * 1024, env: { ...process.env, FORCE_COLOR: '1' } };
    execFile(process.execPath, [bundled('cli/main.ts'), ...args], options, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });
}

/** Writes files into a folder of their own, which is gone when the tests end. */
export function caseFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export const folder = mkdtempSync(join(tmpdir(), 'chron-'));

after(() => rmSync(folder, { recursive: true, force: true }));
