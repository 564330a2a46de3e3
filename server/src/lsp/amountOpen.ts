import type { Documents } from './documents.js';

/**
 * Tells, when the first file is opened and whenever it changes, whether so much text is open that the memory in which new things are made
 * weighs beside it. To keep that small costs time at each check, so it is worth it only then.
 */
export function watchAmountOpen(documents: Documents, tell: (isMuch: boolean) => void): void {
  let isMuch: boolean | undefined;
  const look = (): void => {
    const length = documents.all().reduce((sum, { chunks }) => sum + chunks.textLength, 0);
    if (length > most === isMuch) return;
    isMuch = length > most;
    tell(isMuch);
  };
  documents.onDidChangeContent(look);
  documents.onDidClose(look);
}

/** In characters: some ten thousand entries. */
const most = 1024 * 1024;
