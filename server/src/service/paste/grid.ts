import type { Cell } from './copied.js';

/** A table while it is read: each cell is put into every place that it goes over. */
export interface Grid {
  readonly addRow: () => void;
  readonly addCell: (columns: number, rows: number) => void;
  /** To the last cell; to one of its own where there is none yet, so that no text is lost. */
  readonly addLine: (line: string) => void;
  readonly rows: () => readonly (readonly Cell[])[];
}

/** A cell that goes over more is taken for one place from here on: no table that somebody wrote is so large. */
const mostPlaces = 20_000;

export function createGrid(): Grid {
  const rows: Cell[][] = [];
  let at = -1;
  let next = 0;
  let places = 0;
  let lines: string[] | undefined;

  function rowAt(index: number): Cell[] {
    while (rows.length <= index) rows.push([]);
    return rows[index] ?? [];
  }

  function addRow(): void {
    at += 1;
    next = 0;
    lines = undefined;
    rowAt(at);
  }

  function addCell(columns: number, down: number): void {
    if (at < 0) addRow();
    const own: string[] = [];
    lines = own;
    while (rowAt(at)[next] !== undefined) next += 1;
    const fits = places + columns * down <= mostPlaces;
    for (let row = 0; row < (fits ? down : 1); row++) {
      for (let column = 0; column < (fits ? columns : 1); column++) {
        const goesOn = row > 0 ? 'down' : column > 0 ? 'right' : undefined;
        rowAt(at + row)[next + column] = { lines: own, ...(goesOn && { goesOn }) };
        places += 1;
      }
    }
  }

  return {
    addRow,
    addCell,
    addLine: (line) => {
      if (!lines) addCell(1, 1);
      lines?.push(line);
    },
    // A cell that says it goes on below the last row has no row there. Places that no cell fills are empty.
    rows: () => rows.slice(0, at + 1).map((row) => Array.from(row, (cell: Cell | undefined) => cell ?? { lines: [] })),
  };
}
