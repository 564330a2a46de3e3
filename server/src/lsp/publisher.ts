import type { Clock } from './clock.js';

/** Sends the findings of a document that was opened or changed, once for a burst of changes, and always for the last of them. */
export interface Publisher {
  readonly schedule: (uri: string) => void;
  readonly forget: (uri: string) => void;
}

/** So many looks for another change, and then it is sent all the same: an endless burst must not hold it back for ever. */
const mostPostponed = 50;

export function createPublisher({ soon }: Pick<Clock, 'soon'>, publish: (uri: string) => void): Publisher {
  const waiting = new Set<string>();
  let changed = false;
  let postponed = 0;

  function look(): void {
    if (waiting.size === 0) return;
    if (changed && postponed < mostPostponed) {
      changed = false;
      postponed += 1;
      soon(look);
      return;
    }
    postponed = 0;
    const [uri] = waiting;
    if (uri === undefined) return;
    waiting.delete(uri);
    // One document at a time, so that a request is not kept waiting for all of them.
    if (waiting.size > 0) soon(look);
    publish(uri);
  }

  return {
    schedule: (uri) => {
      if (waiting.size === 0) soon(look);
      waiting.add(uri);
      changed = true;
    },
    forget: (uri) => {
      waiting.delete(uri);
    },
  };
}
