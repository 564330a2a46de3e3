/** The offsets in `text` at which its lines start, the first of them 0. Lines end at LF, CR and CRLF only, as the protocol says. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) starts.push(at + 1);
  }
  return starts;
}

/** `offset` moved back from within or behind the line's end, to before it. */
export function beforeLineEnd(text: string, offset: number, lineStart: number): number {
  let at = offset;
  while (at > lineStart && isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const isLineEnd = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;
