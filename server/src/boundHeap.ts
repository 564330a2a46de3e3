import { setFlagsFromString } from 'node:v8';

/**
 * From now on the heap grows by no more than half of what is in use before it is collected. V8 by itself lets it grow to several times that
 * while somebody types, and what a server beside an editor does not use is the editor's. Only where this is a Node of its own: in that of a
 * desktop editor the flags may be fixed once it runs.
 */
export function boundHeap(): void {
  setFlag('--heap-growing-percent=50');
}

/** While it is bound, the room for what is new does not grow, as it does by itself until it takes three times 16 MB. */
export function boundNewSpace(isBound: boolean): void {
  setFlag(`--semi-space-growth-factor=${isBound ? 1 : 2}`);
}

function setFlag(flag: string): void {
  if (process.versions['electron'] === undefined) setFlagsFromString(flag);
}
