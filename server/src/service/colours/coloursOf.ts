import type { CaseEvent } from '../../chronology/chronology.js';
import { foldText } from '../../chronology/foldText.js';
import { isStatus } from '../../chronology/statuses.js';
import type { Span } from '../../dates/datePhrase.js';
import type { BodyNode, ChunkNode, FieldNode } from '../../syntax/nodes.js';
import type { Occurrence } from '../names/name.js';
import type { Coloured } from './layered.js';
import { partsOf } from './partsOf.js';
import type { TokenType } from './tokenType.js';

/** The colours of a chunk: dates, known steps, fields and their known values, remarks, and the people and labels named in it. */
export function coloursOf(node: ChunkNode, event: CaseEvent | undefined, names: readonly Occurrence[]): readonly Coloured[] {
  const dates = node.kind === 'entry' || node.kind === 'note' ? node.date.span : undefined;
  return [...ofNode(node, event), ...names.flatMap((one) => ofName(one, dates))];
}

function ofNode(node: ChunkNode, event: CaseEvent | undefined): readonly Coloured[] {
  switch (node.kind) {
    case 'entry':
      return [
        coloured(node.date.span, 'number'),
        ...(event?.step ? [coloured(event.wordsSpan, 'function')] : []),
        ...node.body.flatMap((line) => ofLine(line, event)),
      ];
    case 'note':
      return [coloured(node.date.span, 'number'), ...node.body.flatMap((line) => ofLine(line, event))];
    case 'header':
      return [
        coloured(node.key.span, 'property'),
        coloured(node.value.span, 'string'),
        ...node.body.flatMap((line) => ofLine(line, event)),
      ];
    case 'block':
      return [
        coloured(node.nameSpan, 'property'),
        ...node.lines.flatMap((line): readonly Coloured[] => {
          switch (line.kind) {
            case 'person':
              return line.roles.flatMap(({ born, due }) => [born, due].flatMap((date) => (date ? [coloured(date.span, 'number')] : [])));
            case 'source':
              return [coloured(line.name.span, 'variable', true), coloured(line.value.span, 'string')];
            case 'comment':
              return [coloured(line.span, 'comment')];
            case 'bad line':
              return [];
          }
        }),
      ];
    case 'bad':
      return node.body.flatMap((line) => ofLine(line, event));
    case 'trivia':
      return node.lines.flatMap(({ kind, span }) => (kind === 'comment' ? [coloured(span, 'comment')] : []));
  }
}

function ofLine(line: BodyNode, event: CaseEvent | undefined): readonly Coloured[] {
  switch (line.kind) {
    case 'field':
      return [coloured(line.key.span, 'property'), ...ofValue(line, event)];
    case 'comment':
      return [coloured(line.span, 'comment')];
    case 'narrative':
      return [];
  }
}

function ofValue({ key, value, date, account }: FieldNode, event: CaseEvent | undefined): readonly Coloured[] {
  const when = date ?? account?.when;
  if (when) return [coloured(when.span, 'number')];
  const name = foldText(key.text);
  if (name === 'status') return partsOf(value).flatMap(({ text, span }) => (isStatus(text) ? [coloured(span, 'enumMember')] : []));
  if (name !== 'outcome') return [];
  const known = event?.outcomes.filter((outcome) => outcome.name !== undefined) ?? [];
  return known.flatMap(({ text }) => {
    const at = value.text.indexOf(text);
    return at < 0 ? [] : [coloured({ start: value.span.start + at, end: value.span.start + at + text.length }, 'enumMember')];
  });
}

/** In a date a label has the colour that it has where it is given; elsewhere it only refers. */
function ofName({ name, place, use }: Occurrence, date: Span | undefined): readonly Coloured[] {
  const { start, end } = place.span;
  if (name.kind === 'person') return [coloured(place.span, 'variable', use === 'definition')];
  if (use === 'mention') return [];
  const inDate = date !== undefined && start < date.end;
  return [coloured({ start: start - 1, end }, use === 'definition' || inDate ? 'type' : 'variable', use === 'definition')];
}

function coloured(span: Span, type: TokenType, declaration = false): Coloured {
  return { span, type, declaration };
}
