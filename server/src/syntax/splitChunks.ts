import { isSpace } from './words.js';

/**
 * The chunks of a text, in order, which together are all of it. A line that starts with anything but white space opens one, except
 * blank lines and comments; a byte order mark at its start does not count. An empty text is one empty chunk.
 */
export function splitChunks(text: string): readonly string[] {
  const chunks: string[] = [];
  let start = 0;
  for (let line = nextLine(text, 0); line < text.length; line = nextLine(text, line)) {
    if (!opensChunk(text, line)) continue;
    chunks.push(text.slice(start, line));
    start = line;
  }
  chunks.push(text.slice(start));
  return chunks;
}

function opensChunk(text: string, line: number): boolean {
  const at = text.charCodeAt(line) === BYTE_ORDER_MARK ? line + 1 : line;
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code === HASH) return at + 1 < text.length && !isSpace(text.charCodeAt(at + 1));
  return !isSpace(code);
}

const BYTE_ORDER_MARK = 0xfeff;
const HASH = 0x23;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Where the line after the one at `from` starts: lines end at LF, CR and CRLF only. */
function nextLine(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at++);
    if (code === LINE_FEED) return at;
    if (code === CARRIAGE_RETURN) return text.charCodeAt(at) === LINE_FEED ? at + 1 : at;
  }
  return at;
}
