import type { Pack } from '../../rules/pack.js';
import { ChronDocument } from '../../syntax/chronDocument.js';
import type { Copied } from './copied.js';
import { draftLines, stepChoices } from './draftLines.js';
import type { Piece } from './draft.js';
import { htmlCopied } from './htmlCopied.js';
import { linesWithKnownStep } from './knownSteps.js';
import { paragraphPieces } from './paragraphPieces.js';
import { tablePieces } from './tablePieces.js';
import { textCopied } from './textCopied.js';

export interface Clipboard {
  readonly html?: string;
  readonly text: string;
}

/**
 * What was copied in Word or elsewhere, as the lines of a chronology. All of its text is there, in its order: what is no dated line
 * is part of the one above, or a comment. Nothing where no date is found, or where the text is a chronology already.
 */
export function pasted({ html, text }: Clipboard, packs: readonly Pack[]): string | undefined {
  if (html === undefined ? text.length > most || isSound(text) : html.length > most) return undefined;
  const copied = html === undefined ? textCopied(text) : htmlCopied(html);
  if (!copied.some(({ kind }) => kind === 'table') && isSound(text)) return undefined;
  const pieces = copied.flatMap(piecesOf);
  if (!pieces.some(isDated)) return undefined;
  const known = linesWithKnownStep(
    pieces.flatMap((piece) => (piece.kind === 'draft' ? stepChoices(piece.draft).map(({ line }) => line) : [])),
    packs,
  );
  const firstDated = pieces.findIndex(isDated);
  const lines = pieces.flatMap((piece, index) => linesOf(piece, index > firstDated, known));
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()}\n`;
}

/** More characters than this is no part of a chronology that somebody copied, and would be slow. */
const most = 5_000_000;

function piecesOf(copied: Copied): readonly Piece[] {
  return copied.kind === 'table' ? tablePieces(copied) : paragraphPieces([copied]);
}

function isDated({ kind }: Piece): boolean {
  return kind === 'draft' || kind === 'note';
}

function linesOf(piece: Piece, belowDated: boolean, known: ReadonlySet<string>): readonly string[] {
  switch (piece.kind) {
    case 'draft':
      return draftLines(piece.draft, known);
    case 'note':
      return [...comments(piece.above), piece.line];
    case 'below':
      return belowDated ? [`    ${piece.text}`] : comments([piece.text]);
    case 'comment':
      return ['', ...comments([piece.text])];
  }
}

function comments(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `# ${text}`);
}

/** It is a chronology already: each line at the margin is one of the language's, with no number, bullet or tab of a list or table. */
function isSound(text: string): boolean {
  const chunks = [...new ChronDocument('copied:', 0, text).chunks];
  const hasHeader = chunks.some(({ node }) => node.kind === 'header' || node.kind === 'block');
  return chunks.every(({ node, text: own }) => {
    switch (node.kind) {
      case 'bad':
        return false;
      case 'trivia':
        return own.split(/\r\n|\r|\n/u).every((line) => /^\s*(?:#|$)/u.test(line));
      case 'note':
        return node.form !== 'loose' && (hasHeader || node.form !== 'tab') && !isListed(own);
      case 'entry':
        return !isListed(own);
      case 'header':
      case 'block':
        return true;
    }
  });
}

function isListed(text: string): boolean {
  return /^(?:[•·▪◦]|\(?\w{1,3}[.)]\s)/u.test(text);
}
