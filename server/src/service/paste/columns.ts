import type { Cell } from './copied.js';
import { isDateCell, isTimeCell } from './dateCell.js';

/** What a column of a table holds. `other` is anything else, which is kept with its heading. */
export type Column = 'date' | 'time' | 'event' | 'source' | 'other';

export interface Columns {
  readonly roles: readonly Column[];
  /** The row of headings, where there is one. */
  readonly headings?: number;
}

/** What each column holds, by its heading or else by what stands in it. Nothing where no column has dates. */
export function findColumns(rows: readonly (readonly Cell[])[]): Columns | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const headings = headingRow(rows);
  const body = rows.filter((_, index) => index !== headings);
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    heading: headings === undefined ? '' : textOf(rows[headings]?.[index]).toLowerCase(),
    texts: body
      .map((row) => row[index])
      .flatMap((cell) => (cell && cell.goesOn === undefined && cell.lines.length > 0 ? [textOf(cell)] : [])),
  }));
  const share = ({ texts }: { texts: readonly string[] }, is: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
  const dated = columns
    .filter((column) => share(column, isDateCell) > (headed(column, dates) > 0 ? 0 : 0.4))
    .toSorted((a, b) => headed(b, dates) - headed(a, dates));
  const date = dated[0]?.index;
  if (date === undefined) return undefined;
  const time = columns.find((column) => column.index !== date && share(column, isTimeCell) > 0.4)?.index;
  const rest = columns.filter(({ index }) => index !== date && index !== time);
  const event = rest.find((column) => headed(column, events) > 0)?.index ?? longest(rest);
  const sources = rest.filter((column) => column.index !== event && headed(column, sourceWords) > 0).map(({ index }) => index);
  const roles = columns.map(({ index }): Column => {
    if (index === date) return 'date';
    if (index === time) return 'time';
    if (index === event) return 'event';
    return sources.includes(index) && index > date ? 'source' : 'other';
  });
  return { roles, ...(headings === undefined ? {} : { headings }) };
}

const dates = /\b(?:dates?|when|day)\b/u;
const events = /\b(?:events?|description|details?|what happened|summary|entry|incidents?|information|action|chronology|significant)\b/u;
const sourceWords = /\b(?:sources?|references?|ref|documents?|docs?|evidence|pages?|pp?|bundle|exhibits?|tab|recorded)\b/u;

function headed({ heading }: { readonly heading: string }, words: RegExp): number {
  return words.test(heading) ? 1 : 0;
}

/** Among the first three rows, since a title may stand above: one with no date and a word that heads a column of dates or events. */
function headingRow(rows: readonly (readonly Cell[])[]): number | undefined {
  const found = rows.slice(0, 3).findIndex((row) => {
    const texts = row.filter(({ goesOn }) => goesOn === undefined).map((cell) => textOf(cell).toLowerCase());
    return texts.length > 1 && texts.some((text) => dates.test(text) || events.test(text)) && !texts.some(isDateCell);
  });
  return found < 0 ? undefined : found;
}

function longest(columns: readonly { readonly index: number; readonly texts: readonly string[] }[]): number | undefined {
  const length = ({ texts }: { readonly texts: readonly string[] }) => texts.join('').length;
  return columns.toSorted((a, b) => length(b) - length(a))[0]?.index;
}

export function textOf(cell: Cell | undefined): string {
  return cell?.lines.join(' ') ?? '';
}
