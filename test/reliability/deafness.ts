import type { Session } from './session.js';

/** How long a server left a simple question waiting, at the longest, while it was busy with something else. */
export interface Deafness {
  /** How long it worked on other things meanwhile, in milliseconds. */
  readonly work: number;
  /** The same by the clock, which counts whatever else the machine does. */
  readonly clock: number;
  /** The most memory in use, in MB. */
  readonly memory: number;
}

/** Asks again and again, for as long as something is under way. */
export async function deafnessDuring(session: Session, underWay: Promise<unknown>, patience: number): Promise<Deafness> {
  let over = false;
  const end = underWay.finally(() => (over = true));
  let [work, clock, memory] = [0, 0, 0];
  while (!over && !session.ended()) {
    const [worked, started] = [session.worked(), performance.now()];
    await session.ask('chron/areYouThere', {}, patience);
    if (session.ended()) break;
    work = Math.max(work, session.worked() - worked);
    clock = Math.max(clock, performance.now() - started);
    memory = Math.max(memory, session.memory());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await end;
  return session.ended() ? { work: Number.NaN, clock: Number.NaN, memory: Number.NaN } : { work, clock, memory };
}
