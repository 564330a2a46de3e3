import { findColumns, textOf, type Column } from './columns.js';
import type { Cell, Table } from './copied.js';
import { dateToBeginWith, isDateCell } from './dateCell.js';
import type { Below, Draft, Piece } from './draft.js';
import { paragraphPieces } from './paragraphPieces.js';

/** A table's rows as dated lines. One with no dates in a column of their own is taken for paragraphs. */
export function tablePieces({ rows }: Table): readonly Piece[] {
  const columns = findColumns(rows);
  if (!columns) {
    return paragraphPieces(rows.flatMap((row) => ownCells(row).flatMap(({ lines }) => lines.map(asParagraph))));
  }
  const { roles, headings } = columns;
  const names = headings === undefined ? [] : (rows[headings] ?? []).map(textOf);
  return rows.flatMap((row, index): readonly Piece[] => {
    if (index === headings) return [{ kind: 'comment', text: ownCells(row).map(textOf).join(' | ') }];
    return rowPieces(row, roles, names);
  });
}

function rowPieces(row: readonly Cell[], roles: readonly Column[], names: readonly string[]): readonly Piece[] {
  const own = ownCells(row).filter(({ lines }) => lines.length > 0);
  const [only] = own;
  if (only === undefined) return [];
  const at = roles.indexOf('date');
  const date = dateOf(row, roles);
  // A heading over a part of the table, such as a year.
  if (own.length === 1 && (date === undefined || only === row[at])) return only.lines.map((text): Piece => ({ kind: 'comment', text }));
  if (date === undefined) return [withoutDate, ...own.flatMap(({ lines }) => lines.map((text): Piece => ({ kind: 'below', text })))];
  const texts = textsOf(row, roles, names, date.withTime);
  if (texts.text[0] === '') return own.flatMap(({ lines }) => lines.map((text): Piece => ({ kind: 'comment', text })));
  return [{ kind: 'draft', draft: { above: aboveOf(row, roles), date: date.text, ...texts } }];
}

const withoutDate: Piece = { kind: 'below', text: '# A row without a date:' };

/** The date of a row, with its time where that is read as one. A date cell that goes over several rows is the date of each. */
function dateOf(row: readonly Cell[], roles: readonly Column[]): { readonly text: string; readonly withTime: boolean } | undefined {
  const cell = row[roles.indexOf('date')];
  const text = cell?.goesOn === 'right' ? '' : textOf(cell);
  const time = textOf(row[roles.indexOf('time')]);
  const both = `${text}, ${time}`;
  if (time !== '' && isDateCell(both)) return { text: both, withTime: true };
  const date = dateToBeginWith(text);
  return date === undefined ? undefined : { text: date, withTime: false };
}

/** What stands before the date: a row's number, or whose record it is. */
function aboveOf(row: readonly Cell[], roles: readonly Column[]): readonly string[] {
  const before = row.slice(0, roles.indexOf('date')).filter((_, index) => roles[index] !== 'event');
  return ownCells(before).flatMap(({ lines }) => lines);
}

function textsOf(
  row: readonly Cell[],
  roles: readonly Column[],
  names: readonly string[],
  timeTaken: boolean,
): Pick<Draft, 'text' | 'below'> {
  const at = roles.indexOf('date');
  const cells = row.flatMap((cell, index) => {
    const role = roles[index] ?? 'other';
    const gone = (index <= at && role !== 'event') || role === 'time' || cell.goesOn !== undefined || cell.lines.length === 0;
    return gone ? [] : [{ role, lines: cell.lines, name: names[index] ?? '' }];
  });
  // Without an event, the first of whatever else there is.
  const event = cells.find(({ role }) => role === 'event') ?? cells[0];
  const below = cells.filter((cell) => cell !== event).flatMap(({ role, lines, name }) => belowOf(role, lines, name));
  const [first = '', ...more] = event?.lines ?? [];
  // "pm" and the like, which are not read as a time.
  const time = timeTaken ? '' : textOf(row[roles.indexOf('time')]);
  return { text: [time === '' ? first : `${time} ${first}`, ...more], below };
}

function belowOf(role: Column, lines: readonly string[], name: string): readonly Below[] {
  if (role === 'source') return [{ kind: 'source', text: lines.join('; ') }];
  const heading: readonly Below[] = name === '' ? [] : [{ kind: 'comment', text: name }];
  return [...heading, ...lines.map((text): Below => ({ kind: 'narrative', text }))];
}

function ownCells(row: readonly Cell[]): readonly Cell[] {
  return row.filter(({ goesOn }) => goesOn === undefined);
}

function asParagraph(text: string) {
  return { kind: 'paragraph', text, level: 0 } as const;
}
