import type { Copied, Paragraph, Table } from './copied.js';

/** The same of plain text: lines with tabs in them that stand together are a table, and an indented line belongs to the one above. */
export function textCopied(text: string): readonly Copied[] {
  const lines = text.split(/\r\n|\r|\n|\u2028/u).map((line) => line.replaceAll('\u00a0', ' ').trimEnd());
  const found: Copied[] = [];
  let rows: string[] = [];
  const endTable = () => {
    if (rows.length > 0) found.push(...tableOf(rows));
    rows = [];
  };
  for (const line of lines) {
    if (isRow(line)) {
      rows.push(line);
      continue;
    }
    endTable();
    if (line.trim() !== '') found.push(paragraphOf(line));
  }
  endTable();
  return found;
}

/** A tab with something on both sides, or at least two: a list's bullet has a tab behind it too. */
function isRow(line: string): boolean {
  const last = line.lastIndexOf('\t');
  const several = line.indexOf('\t') < last;
  return (several || /[^\s•·▪◦o\d.)-]/u.test(line.slice(0, last + 1))) && !/^\s*\(?\w{1,3}[.)]\t[^\t]*$/u.test(line);
}

function tableOf(rows: readonly string[]): readonly [Table] {
  return [{ kind: 'table', rows: rows.map((row) => row.split('\t').map((cell) => ({ lines: cell.trim() === '' ? [] : [cell.trim()] }))) }];
}

function paragraphOf(line: string): Paragraph {
  const [, indent = '', marker = '', text = ''] = /^(\s*)(?:(\(?\w{1,3}[.)]|[•·▪◦\-–*]|o(?=\t))\s+)?(.*)$/u.exec(line) ?? [];
  const level = indent === '' && !'◦o'.includes(marker === '' ? ' ' : marker) ? 0 : 1;
  return { kind: 'paragraph', text, level, ...(/\w/u.test(marker) && marker !== 'o' ? { marker } : {}) };
}
