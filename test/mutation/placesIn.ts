const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Where a place of the source came to stand in what was made of it, by the source map. */
export function placesIn(source: string, code: string, mappings: string): (at: number) => number {
  const [sourceLines, codeLines] = [startsOfLines(source), startsOfLines(code)];
  const pieces: { readonly from: number; readonly to: number }[] = [];
  let [line, column] = [0, 0];
  mappings.split(';').forEach((inLine, codeLine) => {
    let codeColumn = 0;
    for (const piece of inLine.split(',').filter((one) => one !== '')) {
      const [codeBy = 0, , lineBy, columnBy] = numbersIn(piece);
      codeColumn += codeBy;
      if (lineBy === undefined || columnBy === undefined) continue;
      line += lineBy;
      column += columnBy;
      pieces.push({ from: (sourceLines[line] ?? 0) + column, to: (codeLines[codeLine] ?? 0) + codeColumn });
    }
  });
  pieces.sort((a, b) => a.from - b.from);
  // What is between two pieces, such as an operator, is as far behind the first of them as in the source.
  return (at) => {
    const i = pieces.findLastIndex(({ from }) => from <= at);
    const piece = pieces[i];
    return piece === undefined ? 0 : Math.min(piece.to + at - piece.from, Math.max(piece.to, (pieces[i + 1]?.to ?? Infinity) - 1));
  };
}

function startsOfLines(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
}

/** Base64, five bits to a digit, the least first; the lowest bit of all is the sign. */
function numbersIn(piece: string): readonly number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const digit of piece) {
    const bits = DIGITS.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}
