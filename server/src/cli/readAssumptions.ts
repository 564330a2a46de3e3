import type { Assumption } from '../chronology/assumption.js';
import { readAssumption, type Snapshot } from '../service/languageService.js';

/**
 * What `--assume "@strategy = 10 July 2019"` supposes of a file.
 * @returns nothing once it was said what is wrong.
 */
export function readAssumptions(
  file: string,
  snapshot: Snapshot,
  written: readonly string[],
  err: (text: string) => void,
): readonly Assumption[] | undefined {
  const assumptions: Assumption[] = [];
  for (const text of written) {
    const read = readAssumption(snapshot, text);
    if (read.kind === 'problem') {
      err(`chron: ${file}: ${read.why}\n`);
      return undefined;
    }
    assumptions.push(read.assumption);
  }
  return assumptions;
}
