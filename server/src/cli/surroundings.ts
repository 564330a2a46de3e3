import type { Colors } from 'picocolors/types.js';
import type { Day } from '../dates/civilDay.js';
import type { Pack } from '../rules/pack.js';

/** What a command needs of the world, so that it can be run without one. */
export interface Surroundings {
  readonly packs: readonly Pack[];
  readonly today: () => Day;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where lines of text for people are wrapped. */
  readonly columns: number;
  readonly colours: Colors;
}

/** 0: nothing to report. 1: something of the weight of an error or a warning. 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;
