import { parseChunk } from '../../syntax/parseChunk.js';
import type { Paragraph } from './copied.js';
import type { Piece } from './draft.js';

/** Paragraphs as dated lines, each with the undated ones that follow it. */
export function paragraphPieces(paragraphs: readonly Paragraph[]): readonly Piece[] {
  return paragraphs.flatMap(pieceOf);
}

function pieceOf({ text, level, marker, apart }: Paragraph): readonly Piece[] {
  if (text === '') return marker === undefined ? [] : [{ kind: 'below', text: marker }];
  const above = marker === undefined ? [] : [marker];
  const whole = [...above, text].join(' ');
  if (apart) return [{ kind: 'comment', text: whole }];
  const node = parseChunk(text);
  if (node.kind === 'entry') return [{ kind: 'note', above, line: text }];
  if (node.kind !== 'note' || (node.form === 'loose' && level > 0)) return [{ kind: 'below', text: whole }];
  const [date, rest] = [text.slice(0, node.date.span.end), text.slice(node.date.span.end)];
  // "12 June 2019 The school rang": nothing but a blank to part them. With a comma or a dash it is a note, whatever the comma says.
  if (node.form === 'tab' || (node.form === 'loose' && /^\s/u.test(rest))) {
    return [{ kind: 'draft', draft: { above, date, text: [rest.trim()], below: [] } }];
  }
  return [{ kind: 'note', above, line: text }];
}
