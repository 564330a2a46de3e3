// A thread of `chron check`: it is told first how to check, and then again and again which files.
import { parentPort } from 'node:worker_threads';
import colours from 'picocolors';
import { shippedPacks } from '../rules/shippedPacks.generated.js';
import { fileChecker, type FileOutcome, type ToCheck } from './checkFile.js';
import type { ThreadOrder } from './checkPool.js';

parentPort?.once('message', ({ order, coloured }: ThreadOrder) => {
  const check = fileChecker(order, shippedPacks, colours.createColors(coloured));
  const answer = async (files: readonly ToCheck[]): Promise<void> => {
    const outcomes: FileOutcome[] = [];
    for (const file of files) outcomes.push(await check(file));
    parentPort?.postMessage(outcomes);
  };
  parentPort?.on('message', (files: readonly ToCheck[]) => void answer(files));
});
