import { rangeAt } from '../diagnosticOf.js';
import { coloursOf } from '../colours/coloursOf.js';
import { layered } from '../colours/layered.js';
import type { TokenType } from '../colours/tokenType.js';
import { occurrencesIn } from '../names/occurrences.js';
import { groupBy } from '../../rules/groupBy.js';
import type { Span } from '../../dates/datePhrase.js';
import { flatMapInSteps, type Steps } from '../../syntax/steps.js';
import type { Snapshot } from '../snapshot.js';
import { workedOut } from '../workedOut.js';

/** On one line, in UTF-16 units. */
export interface SemanticToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: TokenType;
  /** Here a person or a label gets its name. */
  readonly declaration: boolean;
}

/**
 * What is known of the words of a file, in its order and none over another; notes and narrative keep the text's own colour,
 * but for the people in them.
 * @param lines the first and the last that are wanted.
 */
export function semanticTokensOf(snapshot: Snapshot, lines = { first: 0, last: Number.POSITIVE_INFINITY }): readonly SemanticToken[] {
  const { first, last } = lines;
  const tokens = known(snapshot, `${first} ${last}`, () => tokensInSteps(snapshot, lines));
  return tokens.filter(({ line, length }) => line >= first && line <= last && length > 0);
}

const known = workedOut<readonly SemanticToken[]>(3);

/** Those of every chunk that lies in the lines, at least in part. */
function* tokensInSteps(snapshot: Snapshot, lines: { readonly first: number; readonly last: number }): Steps<readonly SemanticToken[]> {
  const { document, chronology } = snapshot;
  const names = groupBy(occurrencesIn(snapshot), ({ place }) => String(place.chunk));
  yield;
  const eventOf = new Map(chronology.events.map((event) => [event.chunk, event]));
  yield;
  const from = document.chunkAt({ line: lines.first, character: 0 }).index;
  const to = document.chunkAt({ line: lines.last, character: 0 }).index;
  return yield* flatMapInSteps(document.chunks.slice(from, to + 1), ({ node, text }, i) => {
    const chunk = from + i;
    return layered(coloursOf(node, eventOf.get(chunk), names.get(String(chunk)) ?? [])).flatMap(({ span, type, declaration }) =>
      onEachLine(text, span).map((part): SemanticToken => {
        const { start, end } = rangeAt(snapshot, { chunk, span: part });
        return { line: start.line, character: start.character, length: end.character - start.character, type, declaration };
      }),
    );
  });
}

/** A value may go on over several lines; a token may not. */
function onEachLine(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/gu)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}
