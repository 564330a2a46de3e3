import type { Span } from '../../dates/datePhrase.js';
import type { Words } from '../../syntax/nodes.js';

export interface EvidencePath {
  readonly path: string;
  readonly span: Span;
}

/** Documents, pictures, letters, tables and recordings: nothing that a computer would run. */
const endings = 'pdf|docx?|odt|rtf|txt|md|xlsx?|ods|csv|pptx?|odp|msg|eml|jpe?g|png|gif|tiff?|heic|webp|mp3|m4a|wav|mp4|chron';

/** What the name of a file of evidence ends in. */
export const evidenceEndings = new RegExp(`\\.(?:${endings})$`, 'iu');

const upToEnding = new RegExp(`\\.(?:${endings})(?=$|[\\s,;)\\]"”])`, 'giu');

/**
 * The paths among some words: "letters/council.pdf p2", "Letter (letters/10 July.pdf)", "a.pdf, b.pdf". Since the name of a file may have
 * spaces in it, there can be two readings that end at the same place, the longer one first: "Letter letters/council.pdf".
 */
export function evidencePaths({ text, span }: Words): readonly EvidencePath[] {
  let from = 0;
  return [...text.matchAll(upToEnding)].flatMap((found) => {
    const end = found.index + found[0].length;
    const start = from + startIn(text.slice(from, found.index));
    from = end;
    const word = end - (/(?<!\S)\S+$/u.exec(text.slice(start, end))?.[0].length ?? 0);
    const starts = word > start ? [start, word] : [start];
    return starts.map((at) => ({ path: text.slice(at, end), span: { start: span.start + at, end: span.start + end } }));
  });
}

const borders = [',', ';', '(', '[', '“', '"', '\r', '\n'];

/** Behind the last thing that no path goes over: a comma, a bracket, a quotation mark, the end of a line. */
function startIn(before: string): number {
  const at = Math.max(...borders.map((mark) => before.lastIndexOf(mark)));
  const spaces = /^\s*(?:and\s+)?/u.exec(before.slice(at + 1))?.[0].length ?? 0;
  return at + 1 + spaces;
}
