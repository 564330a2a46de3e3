import type { Span } from '../dates/datePhrase.js';
import { Chunk } from './chunk.js';
import { ChunkList } from './chunkList.js';
import { lastAtMost } from './lastAtMost.js';
import { beforeLineEnd, lineStarts } from './lineStarts.js';
import { sameEnds } from './sameEnds.js';
import { splitChunks } from './splitChunks.js';
import type { Position, Range, TextChange } from './textPosition.js';

export type { Chunk, ChunkList, Position, Range, TextChange };

/**
 * An open document: its text kept by chunk, so that an edit parses again only what it touches. It has the shape of the protocol's own
 * `TextDocument`, and can stand in for one.
 */
export class ChronDocument {
  readonly uri: string;
  readonly languageId = 'chron';
  #version: number;
  #chunks: ChunkList;
  #text: string | undefined;
  /** The line starts of the chunk that was last asked about. */
  #lines: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

  /** @param content the text; or the chunks of another version, which are not parsed again. */
  constructor(uri: string, version: number, content: string | ChunkList) {
    this.uri = uri;
    this.#version = version;
    if (typeof content === 'string') this.#text = content;
    this.#chunks = typeof content === 'string' ? ChunkList.of(splitChunks(content).map((text) => new Chunk(text))) : content;
  }

  get version(): number {
    return this.#version;
  }

  /** A new list for each version; a chunk whose text is unchanged is the same object as before. */
  get chunks(): ChunkList {
    return this.#chunks;
  }

  get lineCount(): number {
    return this.#chunks.lineEnds + 1;
  }

  getText(range?: Range): string {
    this.#text ??= [...this.#chunks].map(({ text }) => text).join('');
    return range === undefined ? this.#text : this.#text.slice(...this.#offsetsOf(range));
  }

  /** The position of an offset. One outside the text is moved to its nearest end; one within a line's end, to before that. */
  positionAt(offset: number): Position {
    const at = Math.max(Math.min(offset, this.#chunks.textLength), 0);
    const index = this.#chunks.indexAt(at);
    return this.#positionIn(index, at - this.chunkStart(index));
  }

  /** The offset of a position. One outside the text is moved to its nearest end; one behind a line's end, to before that. */
  offsetAt(position: Position): number {
    if (position.line >= this.lineCount) return this.#chunks.textLength;
    if (position.line < 0) return 0;
    const index = this.#chunks.indexOfLine(position.line);
    const text = this.#textOf(index);
    const starts = this.#startsOf(text);
    const line = position.line - this.#chunks.linesBefore(index);
    const start = starts[line] ?? text.length;
    const next = starts[line + 1] ?? text.length;
    const offset = Math.min(start + Math.max(position.character, 0), next);
    return this.chunkStart(index) + beforeLineEnd(text, offset, start);
  }

  /** Where chunk `index` starts in the text. */
  chunkStart(index: number): number {
    return this.#chunks.startOf(index);
  }

  /** Where a span of chunk `index` stands in the document. */
  rangeOf(index: number, span: Span): Range {
    return { start: this.#positionIn(index, span.start), end: this.#positionIn(index, span.end) };
  }

  /** The chunk that a position is in, and the offset within it. */
  chunkAt(position: Position): { readonly index: number; readonly offset: number } {
    const offset = this.offsetAt(position);
    const index = this.#chunks.indexAt(offset);
    return { index, offset: offset - this.chunkStart(index) };
  }

  /** Applies the changes one after another, each to the text that the one before it left. */
  update(changes: readonly TextChange[], version: number): void {
    for (const change of changes) this.#apply(change);
    this.#version = version;
  }

  #apply({ range, text }: TextChange): void {
    const [start, end] = range === undefined ? [0, this.#chunks.textLength] : this.#offsetsOf(range);
    // What was put at a chunk's very start may belong to the one before; behind the edit, a chunk's own start says where it begins.
    const first = Math.max(this.#chunks.indexAt(start) - 1, 0);
    const last = this.#chunks.indexAt(end);
    const old = this.#chunks.slice(first, last + 1);
    const oldText = old.map((chunk) => chunk.text).join('');
    const from = this.chunkStart(first);
    const fresh = reuse(old, splitChunks(oldText.slice(0, start - from) + text + oldText.slice(end - from)));
    this.#text = undefined;
    this.#chunks = replaced(this.#chunks, first, old, fresh);
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
    return { line: this.#chunks.linesBefore(index) + line, character: beforeLineEnd(text, offset, start) - start };
  }

  #textOf(index: number): string {
    return this.#chunks.at(index)?.text ?? '';
  }

  #startsOf(text: string): readonly number[] {
    if (this.#lines.text !== text) this.#lines = { text, starts: lineStarts(text) };
    return this.#lines.starts;
  }
}

/** With `fresh` in place of `old`, which stand at `first`. */
function replaced(chunks: ChunkList, first: number, old: readonly Chunk[], fresh: readonly Chunk[]): ChunkList {
  const others = fresh.flatMap((chunk, i) => (chunk === old[i] ? [] : [i]));
  const [only, ...more] = others;
  const chunk = fresh[only ?? -1];
  if (fresh.length !== old.length || only === undefined || more.length > 0 || !chunk) return chunks.spliced(first, old.length, fresh);
  return chunks.with(first + only, chunk);
}

/** Chunks of these texts: at either end, the old ones where their text is the same. */
function reuse(old: readonly Chunk[], texts: readonly string[]): readonly Chunk[] {
  const { head, tail } = sameEnds(old.length, texts.length, (index, other) => old[index]?.text === texts[other]);
  return texts.map((text, i) => {
    const same = i < head ? old[i] : i >= texts.length - tail ? old[old.length - texts.length + i] : undefined;
    return same ?? new Chunk(text);
  });
}
