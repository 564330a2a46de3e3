import type { DatePhrase } from '../dates/datePhrase.js';
import { parse, SyntaxError, type FileChunk } from './chronParser.generated.js';
import type { ChunkNode } from './nodes.js';

/** The one place that calls what is generated from the grammar. Each function returns `undefined` where the text does not fit the rule. */

export type { FileChunk };

/** Nobody asks what a text should have had that does not fit, so the parser need not keep count of it. */
const quiet = { peg$silentFails: 1 } as const;
const chunkOptions = { ...quiet, startRule: 'Chunk' } as const;

export const readChunk = (text: string): ChunkNode | undefined => attempt(() => parse(text, chunkOptions));

/** Every chunk of a file, with where it starts and ends. */
export const readFile = (text: string): readonly FileChunk[] | undefined => attempt(() => parse(text, { ...quiet, startRule: 'File' }));

/** The offsets in the phrase count from `start`, where `text` stands. */
export const readDatePhrase = (text: string, start: number): DatePhrase | undefined =>
  attempt(() => parse(text, { ...quiet, startRule: 'DatePhrase', start }));

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
