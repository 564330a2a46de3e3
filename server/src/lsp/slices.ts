import type { Lazily, Steps } from '../syntax/steps.js';
import type { Clock } from './clock.js';

/** What takes long is done a slice at a time, and between two slices messages have their turn. */
export interface Slices {
  /** What comes of it is there at once where one slice is enough. Otherwise `NotYet` is thrown, until somebody has waited for it. */
  readonly lazily: Lazily;
  /**
   * What `run` gives, and as soon as it does where all that it asks for is there. Otherwise that is waited for, and it runs anew.
   * @throws GaveUp where it is no longer wanted.
   */
  readonly whenThere: <T>(run: () => T | Promise<T>, waiting: Waiting) => T | Promise<T>;
  /** Resolves once nothing is under way for which anybody waits that does not come last. */
  readonly rest: () => Promise<void>;
  /** A message came in: those behind it go before the next slice. */
  readonly heard: () => void;
}

export interface Waiting {
  /** Looked at between slices: nothing more is done for who does not want it any more. */
  readonly wanted: () => boolean;
  /** Whatever others wait for goes first. */
  readonly last?: boolean;
}

/** Nobody waits for it any more. */
export class GaveUp extends Error {}

/** It takes more than one slice: no error, but a sign for `whenThere`. */
export class NotYet extends Error {
  readonly work: Work;

  constructor(work: Work) {
    super('It takes more than one slice.');
    this.work = work;
  }
}

/** Something that takes more than one slice. */
interface Work {
  /** @returns whether it came to an end. */
  readonly goOn: () => boolean;
  readonly waiting: Set<Waiter>;
}

interface Waiter extends Waiting {
  readonly done: () => void;
  readonly giveUp: () => void;
}

/** Milliseconds. A question takes some turns from the wire to its answer, each of them behind a slice. */
const slice = 12;
/** So many messages in a row go before a slice. */
const mostPassedOver = 20;

export function createSlices({ soon, now }: Pick<Clock, 'soon' | 'now'>): Slices {
  const queue: Work[] = [];
  let scheduled = false;
  let heard = false;
  let passedOver = 0;

  function lazily<T>(start: () => Steps<T>): () => T {
    // What was begun with is let go with the end.
    let begin: (() => Steps<T>) | undefined = start;
    let steps: Steps<T> | undefined;
    let known: { readonly value: T } | undefined;
    let failed: { readonly error: unknown } | undefined;
    const work: Work = { goOn, waiting: new Set() };
    function goOn(): boolean {
      const end = now() + slice;
      try {
        steps ??= begin?.();
        while (steps && !known) {
          const { done, value } = steps.next();
          if (done === true) known = { value };
          else if (now() >= end) return false;
        }
      } catch (error) {
        // Whoever asks next is told, and it is tried again when somebody asks once more.
        failed = { error };
      }
      steps = undefined;
      if (known) begin = undefined;
      return true;
    }
    return () => {
      // Where somebody waits for it, it has its slices.
      if (!known && !failed && work.waiting.size === 0) goOn();
      if (known) return known.value;
      if (!failed) throw new NotYet(work);
      const { error } = failed;
      failed = undefined;
      throw error;
    };
  }

  function wait(work: Work, waiting: Waiting): Promise<void> {
    return new Promise((resolve, reject) => {
      work.waiting.add({ ...waiting, done: resolve, giveUp: () => reject(new GaveUp('It is no longer wanted.')) });
      if (!queue.includes(work)) queue.push(work);
      schedule();
    });
  }

  function schedule(): void {
    if (scheduled || queue.length === 0) return;
    scheduled = true;
    soon(turn);
  }

  function turn(): void {
    scheduled = false;
    for (const work of queue) dropUnwanted(work);
    if (heard && passedOver < mostPassedOver) passedOver += 1;
    else {
      passedOver = 0;
      workOn();
    }
    heard = false;
    schedule();
  }

  function dropUnwanted({ waiting }: Work): void {
    for (const one of waiting) {
      if (one.wanted()) continue;
      waiting.delete(one);
      one.giveUp();
    }
  }

  /** The next in turn, so that what takes long keeps nothing waiting that does not. */
  function workOn(): void {
    const all = queue.splice(0).filter(({ waiting }) => waiting.size > 0);
    const next = all.find(isFirst) ?? all[0];
    if (next === undefined) return;
    const ended = next.goOn();
    queue.push(...all.filter((one) => one !== next), ...(ended ? [] : [next]));
    if (!ended) return;
    const waiters = [...next.waiting];
    next.waiting.clear();
    for (const { done } of waiters) done();
  }

  function whenThere<T>(run: () => T | Promise<T>, waiting: Waiting): T | Promise<T> {
    const again = (error: unknown): Promise<T> => {
      if (!(error instanceof NotYet)) throw error;
      return wait(error.work, waiting).then(() => whenThere(run, waiting));
    };
    try {
      const found = run();
      return found instanceof Promise ? found.catch(again) : found;
    } catch (error) {
      return again(error);
    }
  }

  return {
    lazily,
    whenThere,
    rest: async () => {
      do await new Promise<void>((resolve) => soon(resolve));
      while (queue.some(isFirst));
    },
    heard: () => {
      heard = true;
    },
  };
}

/** Somebody waits for it for whom nothing else goes first. */
function isFirst({ waiting }: Work): boolean {
  return [...waiting].some(({ last }) => last !== true);
}
