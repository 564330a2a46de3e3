import type { Colors } from 'picocolors/types.js';
import type { Day } from '../dates/civilDay.js';
import type { Pack } from '../rules/pack.js';
import type { CheckPool } from './checkPool.js';

/** What a command needs of the world, so that it can be run without one. */
export interface Surroundings {
  readonly packs: readonly Pack[];
  readonly today: () => Day;
  /** What it gives back, if anything, is a promise for when more can be written without being kept in memory. */
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => void;
  /** Shows, where somebody is watching, how many files are done; with no number, takes that away again. */
  readonly progress?: (files: number | undefined) => void;
  /** Threads for many files. Absent where there is nothing to be gained by them. */
  readonly pool?: CheckPool;
  /** Where lines of text for people are wrapped. */
  readonly columns: number;
  readonly colours: Colors;
}

/** 0: nothing to report. 1: something of the weight of an error or a warning. 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;
