import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fetchedFolder } from '../support/vscode/fetchPackages.js';

/** What could not be run here is said aloud, and counted at the end of `npm test`: it must not pass for a test that held. */
export function notRun(what: string, why: string): void {
  console.log(`NOT RUN: ${what}: ${why}`);
  mkdirSync(join(fetchedFolder, 'results'), { recursive: true });
  appendFileSync(join(fetchedFolder, 'results/not-run.txt'), `${what}: ${why}\n`);
}
