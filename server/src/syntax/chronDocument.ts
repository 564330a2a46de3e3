import type { Span } from '../dates/datePhrase.js';
import { beforeLineEnd, lineStarts } from './lineStarts.js';
import { changedBetween, descend } from './lineage.js';
import type { ChunkNode } from './nodes.js';
import { parseChunk } from './parseChunk.js';
import { PrefixSums } from './prefixSums.js';
import { splitChunks } from './splitChunks.js';
import type { Position, Range, TextChange } from './textPosition.js';

export type { Position, Range, TextChange };

/** A chunk's own text and its tree. The same object for as long as its text is unchanged. */
export interface Chunk {
  readonly text: string;
  readonly node: ChunkNode;
}

/**
 * An open document: its text kept by chunk, so that an edit parses again only what it touches. It has the shape of the protocol's own
 * `TextDocument`, and can stand in for one.
 */
export class ChronDocument {
  readonly uri: string;
  readonly languageId = 'chron';
  #version: number;
  #chunks: readonly Chunk[];
  #lengths: PrefixSums;
  #lineEnds: PrefixSums;
  #text: string | undefined;
  /** The line starts of the chunk that was last asked about. */
  #lines: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

  /** @param content the text; or the chunks of another document, which are not parsed again. */
  constructor(uri: string, version: number, content: string | readonly Chunk[], sums?: Sums) {
    this.uri = uri;
    this.#version = version;
    if (typeof content === 'string') this.#text = content;
    this.#chunks = typeof content === 'string' ? splitChunks(content).map(newChunk) : content;
    this.#lengths = sums?.lengths ?? new PrefixSums(this.#chunks.map(lengthOf));
    this.#lineEnds = sums?.lineEnds ?? new PrefixSums(this.#chunks.map(lineEndsOf));
  }

  /** The document as it was when it had these chunks, at an earlier version. */
  earlier(chunks: readonly Chunk[]): ChronDocument {
    const changed = changedBetween(chunks, this.#chunks);
    if (changed === undefined) return new ChronDocument(this.uri, 1, chunks);
    const was = (of: (chunk: Chunk) => number) =>
      changed.flatMap((index): [number, number][] => {
        const chunk = chunks[index];
        return chunk ? [[index, of(chunk)]] : [];
      });
    const sums = { lengths: this.#lengths.with(was(lengthOf)), lineEnds: this.#lineEnds.with(was(lineEndsOf)) };
    return new ChronDocument(this.uri, 1, chunks, sums);
  }

  get version(): number {
    return this.#version;
  }

  /** At least one. A new array for each version; a chunk whose text is unchanged is the same object as before. */
  get chunks(): readonly Chunk[] {
    return this.#chunks;
  }

  get lineCount(): number {
    return this.#lineEnds.total + 1;
  }

  getText(range?: Range): string {
    this.#text ??= this.#chunks.map(({ text }) => text).join('');
    return range === undefined ? this.#text : this.#text.slice(...this.#offsetsOf(range));
  }

  /** The position of an offset. One outside the text is moved to its nearest end; one within a line's end, to before that. */
  positionAt(offset: number): Position {
    const at = Math.max(Math.min(offset, this.#lengths.total), 0);
    const index = this.#lengths.find(at);
    return this.#positionIn(index, at - this.chunkStart(index));
  }

  /** The offset of a position. One outside the text is moved to its nearest end; one behind a line's end, to before that. */
  offsetAt(position: Position): number {
    if (position.line >= this.lineCount) return this.#lengths.total;
    if (position.line < 0) return 0;
    const index = this.#chunkOfLine(position.line);
    const text = this.#textOf(index);
    const starts = this.#startsOf(text);
    const line = position.line - this.#lineEnds.before(index);
    const start = starts[line] ?? text.length;
    const next = starts[line + 1] ?? text.length;
    const offset = Math.min(start + Math.max(position.character, 0), next);
    return this.chunkStart(index) + beforeLineEnd(text, offset, start);
  }

  /** Where chunk `index` starts in the text. */
  chunkStart(index: number): number {
    return this.#lengths.before(index);
  }

  /** Where a span of chunk `index` stands in the document. */
  rangeOf(index: number, span: Span): Range {
    return { start: this.#positionIn(index, span.start), end: this.#positionIn(index, span.end) };
  }

  /** The chunk that a position is in, and the offset within it. */
  chunkAt(position: Position): { readonly index: number; readonly offset: number } {
    const offset = this.offsetAt(position);
    const index = this.#lengths.find(offset);
    return { index, offset: offset - this.chunkStart(index) };
  }

  /** The numbers of the chunks that are others than in `before`, an earlier version's; nothing where that cannot be told in few steps. */
  changedSince(before: readonly Chunk[]): readonly number[] | undefined {
    return changedBetween(before, this.#chunks);
  }

  /** Applies the changes one after another, each to the text that the one before it left. */
  update(changes: readonly TextChange[], version: number): void {
    for (const change of changes) this.#apply(change);
    this.#version = version;
  }

  #apply({ range, text }: TextChange): void {
    const [start, end] = range === undefined ? [0, this.#lengths.total] : this.#offsetsOf(range);
    // What was put at a chunk's very start may belong to the one before; behind the edit, a chunk's own start says where it begins.
    const first = Math.max(this.#lengths.find(start) - 1, 0);
    const last = this.#lengths.find(end);
    const old = this.#chunks.slice(first, last + 1);
    const oldText = old.map((chunk) => chunk.text).join('');
    const from = this.chunkStart(first);
    const fresh = reuse(old, splitChunks(oldText.slice(0, start - from) + text + oldText.slice(end - from)));
    this.#text = undefined;
    this.#replace(first, old.length, fresh);
  }

  #replace(first: number, count: number, fresh: readonly Chunk[]): void {
    const before = this.#chunks;
    if (fresh.length !== count) {
      this.#chunks = before.slice(0, first).concat(fresh, before.slice(first + count));
      this.#lengths = this.#lengths.spliced(first, count, fresh.map(lengthOf));
      this.#lineEnds = this.#lineEnds.spliced(first, count, fresh.map(lineEndsOf));
      return;
    }
    const chunks = before.slice();
    const changed: number[] = [];
    fresh.forEach((chunk, i) => {
      if (chunk === before[first + i]) return;
      chunks[first + i] = chunk;
      changed.push(first + i);
      this.#lengths.set(first + i, lengthOf(chunk));
      this.#lineEnds.set(first + i, lineEndsOf(chunk));
    });
    this.#chunks = chunks;
    descend(chunks, before, changed);
  }

  #offsetsOf(range: Range): [number, number] {
    const start = this.offsetAt(range.start);
    const end = this.offsetAt(range.end);
    return start <= end ? [start, end] : [end, start];
  }

  #positionIn(index: number, offset: number): Position {
    const text = this.#textOf(index);
    const starts = this.#startsOf(text);
    const line = lastAtMost(starts, offset);
    const start = starts[line] ?? 0;
    return { line: this.#lineEnds.before(index) + line, character: beforeLineEnd(text, offset, start) - start };
  }

  /** A line belongs to the chunk in which it starts; the empty line behind a final line end, to the last. */
  #chunkOfLine(line: number): number {
    return this.#lineEnds.find(line);
  }

  #textOf(index: number): string {
    return this.#chunks[index]?.text ?? '';
  }

  #startsOf(text: string): readonly number[] {
    if (this.#lines.text !== text) this.#lines = { text, starts: lineStarts(text) };
    return this.#lines.starts;
  }
}

interface Sums {
  readonly lengths: PrefixSums;
  readonly lineEnds: PrefixSums;
}

/** Parsed when it is first asked for: a file that is too long to be checked never is. */
function newChunk(text: string): Chunk {
  let node: ChunkNode | undefined;
  return {
    text,
    get node() {
      return (node ??= parseChunk(text));
    },
  };
}

const lengthOf = (chunk: Chunk): number => chunk.text.length;
const lineEndsOf = (chunk: Chunk): number => lineStarts(chunk.text).length - 1;

/** Chunks of these texts: at either end, the old ones where their text is the same. */
function reuse(old: readonly Chunk[], texts: readonly string[]): readonly Chunk[] {
  let head = 0;
  while (head < texts.length && old[head]?.text === texts[head]) head++;
  let tail = 0;
  while (tail < texts.length - head && tail < old.length - head && old[old.length - 1 - tail]?.text === texts[texts.length - 1 - tail])
    tail++;
  return texts.map((text, i) => {
    const same = i < head ? old[i] : i >= texts.length - tail ? old[old.length - texts.length + i] : undefined;
    return same ?? newChunk(text);
  });
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
