import { setFlagsFromString } from 'node:v8';

/**
 * From now on the heap grows by no more than half of what is in use before it is collected, and the room for what is new stays as it is. V8 by
 * itself lets both grow to several times that while somebody types, and what a server beside an editor does not use is the editor's. Only
 * where this is a Node of its own: in that of a desktop editor the flags may be fixed once it runs.
 */
export function boundHeap(): void {
  if (process.versions['electron'] !== undefined) return;
  setFlagsFromString('--heap-growing-percent=50');
  setFlagsFromString('--semi-space-growth-factor=1');
}
