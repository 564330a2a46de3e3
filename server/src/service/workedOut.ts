import type { Steps } from '../syntax/steps.js';
import { lazilyFor, type Snapshot } from './snapshot.js';

/**
 * Keeps what is worked out of each snapshot in steps, by a key for what was asked. Where a snapshot is taken in slices, so is this: whoever
 * asks may be told that it is not there yet, and asks again.
 * @param most so many answers are kept for one snapshot.
 */
export function workedOut<T>(most = 1): (snapshot: Snapshot, key: string, start: () => Steps<T>) => T {
  const kept = new WeakMap<Snapshot, Map<string, () => T>>();
  return (snapshot, key, start) => {
    const own = kept.get(snapshot) ?? new Map<string, () => T>();
    kept.set(snapshot, own);
    const get = own.get(key) ?? lazilyFor(snapshot)(start);
    own.set(key, get);
    const [oldest] = own.keys();
    if (own.size > most && oldest !== undefined) own.delete(oldest);
    return get();
  };
}
