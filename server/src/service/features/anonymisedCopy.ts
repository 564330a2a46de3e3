import type { Span } from '../../syntax/nodes.js';
import { lineStarts } from '../../syntax/lineStarts.js';
import { capitalisedWords, numbersAndAddresses, type Doubt } from '../anonymise/doubts.js';
import { foldName } from '../anonymise/foldedText.js';
import { keptPlaces } from '../anonymise/keptPlaces.js';
import { giveLetters } from '../anonymise/letters.js';
import { listedNames } from '../anonymise/listedNames.js';
import { plainWords } from '../anonymise/plainWords.js';
import { replaceNames, type Replacement } from '../anonymise/replaceNames.js';
import { survivors } from '../anonymise/survivors.js';
import { replaceInTokens } from '../anonymise/tokens.js';
import type { Snapshot } from '../snapshot.js';

/** A copy of a case in which people and councils have letters. */
export interface AnonymisedCopy {
  readonly text: string;
  /** Which name became what. It undoes the copy: it is for the one who asked, and is kept nowhere. */
  readonly key: readonly { readonly name: string; readonly becomes: string }[];
  /** Names in the file that are only a role, and stand in the copy as they are. */
  readonly kept: readonly string[];
  /** What may still tell who somebody is, in the order of the lines, which are those of the original. */
  readonly doubts: readonly CopyDoubt[];
  /** Lines on which a listed name is still to be read. With any, the copy must not be given to anybody. */
  readonly survivors: readonly { readonly line: number; readonly name: string }[];
}

export interface CopyDoubt {
  /** From 0. */
  readonly line: number;
  readonly character: number;
  readonly text: string;
  readonly kind: Doubt['kind'];
}

export function anonymisedCopy(snapshot: Snapshot): AnonymisedCopy {
  const written = snapshot.document.getText();
  const { names, kept } = listedNames(snapshot);
  const letters = giveLetters(names, written);
  const places = keptPlaces(snapshot);
  const plain = plainWords(snapshot.packs);
  const inTokens = replaceInTokens(written, names, letters, places);
  const { replacements, left } = replaceNames(written, names, letters, places, plain);
  const all = withoutOverlap([...inTokens, ...replacements]);
  const { text, spans, toOriginal } = applied(written, all);
  const within = (start: number, end: number) => {
    const span = spans[lastAtMost(spans.length, (i) => spans[i]?.start ?? 0, start)];
    return span !== undefined && span.start <= start && end <= span.end;
  };
  const starts = new Set(left.map(({ start }) => start));
  const isLeft = (start: number) => starts.has(toOriginal(start));
  const alive = survivors(
    text,
    names,
    (start, end) => within(start, end) || isLeft(start) || places(toOriginal(start), toOriginal(start) + end - start),
  );
  const lines = lineStarts(text);
  // Of several at one place, the first says most.
  const doubts: readonly Doubt[] = [
    ...stated(snapshot).map(({ start, end, kind }) => ({ start: toCopy(start, all), end: toCopy(start, all) + end - start, kind })),
    ...left.map(({ start, end }) => ({
      start: toCopy(start, all),
      end: toCopy(start, all) + end - start,
      kind: 'is also a listed name' as const,
    })),
    ...numbersAndAddresses(text),
    ...capitalisedWords(text, plain, knownIn(snapshot, kept), (start) => within(start, start + 1)),
  ];
  return {
    text,
    key: keyOf(written, all),
    kept,
    doubts: doubts
      .toSorted((a, b) => a.start - b.start)
      .filter(({ start, end }, i, sorted) => !(end <= (sorted[i - 1]?.end ?? 0) || start === sorted[i - 1]?.start))
      .map((doubt) => placed(doubt, text, lines)),
    survivors: alive.map(({ start, name }) => ({ line: lineAt(lines, start), name })),
  };
}

/** Labels and file names go before what is found inside them. */
function withoutOverlap(all: readonly Replacement[]): readonly Replacement[] {
  const kept: Replacement[] = [];
  for (const one of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
  }
  return kept;
}

interface Applied {
  readonly text: string;
  /** Where the new texts came to stand. */
  readonly spans: readonly Span[];
  /** An offset of the copy that is not in a new text, in the original. */
  readonly toOriginal: (offset: number) => number;
}

function applied(written: string, all: readonly Replacement[]): Applied {
  let text = '';
  let at = 0;
  const spans: Span[] = [];
  for (const one of all) {
    text += written.slice(at, one.start);
    spans.push({ start: text.length, end: text.length + one.text.length });
    text += one.text;
    at = one.end;
  }
  text += written.slice(at);
  // How far the original is ahead of the copy behind each replacement.
  let ahead = 0;
  const shifts = all.map((one) => (ahead += one.end - one.start - one.text.length));
  const toOriginal = (offset: number) => offset + (shifts[lastAtMost(spans.length, (i) => spans[i]?.end ?? 0, offset)] ?? 0);
  return { text, spans, toOriginal };
}

function toCopy(offset: number, all: readonly Replacement[]): number {
  return all.filter(({ end }) => end <= offset).reduce((sum, one) => sum + one.text.length - (one.end - one.start), offset);
}

function keyOf(written: string, all: readonly Replacement[]): AnonymisedCopy['key'] {
  const pairs = new Map(
    all.map(({ start, end, text }) => [
      `${foldName(written.slice(start, end))}\n${foldName(text)}`,
      { name: written.slice(start, end), becomes: text },
    ]),
  );
  return [...pairs.values()];
}

/** The short names of sources, and roles, which are no names of people. */
function knownIn({ chronology: { sources } }: Snapshot, kept: readonly string[]): ReadonlySet<string> {
  return new Set([...sources, ...kept].flatMap((name) => [foldName(name), ...foldName(name).split(/[^\p{L}\p{N}]+/u)]));
}

/** What a file states of somebody beside names, and the findings rest on. */
function stated({ document }: Snapshot): readonly Doubt[] {
  return document.chunks.flatMap(({ node }, index): readonly Doubt[] => {
    const from = document.chunkStart(index);
    if (node.kind === 'header' && foldName(node.key.text) === 'case' && node.value.text !== '') {
      return [{ start: from + node.value.span.start, end: from + node.value.span.end, kind: 'case reference' }];
    }
    if (node.kind !== 'block') return [];
    return node.lines.flatMap((line) =>
      line.kind === 'person'
        ? line.roles.flatMap(({ born }) =>
            born ? [{ start: from + born.span.start, end: from + born.span.end, kind: 'date of birth' as const }] : [],
          )
        : [],
    );
  });
}

function placed({ start, end, kind }: Doubt, text: string, lines: readonly number[]): CopyDoubt {
  const line = lineAt(lines, start);
  return { line, character: start - (lines[line] ?? 0), text: text.slice(start, end), kind };
}

function lineAt(lines: readonly number[], offset: number): number {
  return Math.max(
    lastAtMost(lines.length, (i) => lines[i] ?? 0, offset),
    0,
  );
}

/** The last of `count` ascending numbers that is at most `limit`; -1 where none is. */
function lastAtMost(count: number, at: (index: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
