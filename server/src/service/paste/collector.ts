import type { Copied } from './copied.js';
import type { Element } from './element.js';
import { createGrid, type Grid } from './grid.js';

/** Gathers text into paragraphs and cells as elements begin and end. */
export interface Collector {
  readonly begin: (element: Element) => void;
  readonly add: (text: string, onTab: boolean) => void;
  /** Of an element; of all, without one. @returns what was gathered so far. */
  readonly end: (element?: Element) => readonly Copied[];
}

export function createCollector(): Collector {
  const found: Copied[] = [];
  const inside = { unseen: 0, marker: 0, apart: 0, list: 0, table: 0 };
  let grid: Grid | undefined;
  let line = newLine();

  function count({ unseen, marker, apart, list, name }: Element, by: 1 | -1): void {
    if (unseen) inside.unseen += by;
    if (marker) inside.marker += by;
    if (apart) inside.apart += by;
    if (list) inside.list += by;
    if (name === 'table') inside.table += by;
  }

  function endLine(): void {
    const text = tidy(line.text);
    const marker = isNumber(tidy(line.marker)) ? tidy(line.marker) : '';
    if (grid) {
      const words = [marker, text].filter((part) => part !== '').join(' ');
      if (words !== '') grid.addLine(words);
    } else if (text !== '' || marker !== '') {
      const apart = line.heading || inside.apart > 0;
      const level = Math.max(line.level, inside.list);
      found.push({ kind: 'paragraph', text, level, ...(marker === '' ? {} : { marker }), ...(apart ? { apart: true } : {}) });
    }
    line = newLine();
  }

  function begin(element: Element): void {
    if (element.block) endLine();
    count(element, 1);
    if (element.heading) line.heading = true;
    if (element.level > 0) line.level = element.level;
    if (element.tab) line.text += '\t';
    if (inside.table > 1) return; // a table within a cell is part of its text
    if (element.name === 'table') grid = createGrid();
    if (element.name === 'tr') grid?.addRow();
    if (element.name === 'td' || element.name === 'th') grid?.addCell(element.columns, element.rows);
  }

  function end(element?: Element): readonly Copied[] {
    if (element?.block !== false) endLine();
    if (element) count(element, -1);
    if (grid && inside.table === 0) {
      found.push({ kind: 'table', rows: grid.rows() });
      grid = undefined;
    }
    return found;
  }

  function add(text: string, onTab: boolean): void {
    if (inside.unseen > 0 || (onTab && text.trim() === '')) return;
    const words = text.replaceAll(/\s+/gu, ' '); // a non-breaking space is among them
    if (inside.marker > 0) line.marker += words;
    else line.text += words;
  }

  return { begin, add, end };
}

interface Line {
  text: string;
  marker: string;
  level: number;
  heading: boolean;
}

function newLine(): Line {
  return { text: '', marker: '', level: 0, heading: false };
}

/** Blanks drawn together, but for a tab, which parts a date from what happened. */
function tidy(text: string): string {
  return text
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/ ?\t ?/gu, '\t')
    .trim();
}

/** "1.", "(a)", "2.1": no bullet, such as the "o" of a list within a list. */
function isNumber(marker: string): boolean {
  return /^\(?[\p{L}\p{N}]{1,6}(?:\.\d+)*[.)]?$/u.test(marker) && !/^[o§]$/u.test(marker);
}
