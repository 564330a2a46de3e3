import type { FieldNode, Words } from './nodes.js';

/** White space within a line: what JavaScript trims, and the zero-width space. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** `raw` without white space at its ends, and where it stands, when `raw` starts at `start`. */
export function trimmed(raw: string, start: number): Words {
  let from = 0;
  let to = raw.length;
  while (from < to && isSpace(raw.charCodeAt(from))) from++;
  while (to > from && isSpace(raw.charCodeAt(to - 1))) to--;
  return { text: raw.slice(from, to), span: { start: start + from, end: start + to } };
}

/** How far a run of white space reaches across the page; a tab counts as four. */
export function indentWidth(space: string): number {
  let width = 0;
  for (let i = 0; i < space.length; i++) width += space[i] === '\t' ? 4 : space[i] === '\uFEFF' ? 0 : 1;
  return width;
}

/**
 * The words of a step. A label that stands between its clauses is blanked out, so that what follows keeps its place:
 * "stage 1 response @s1 re @c1" becomes "stage 1 response     re @c1".
 */
export function joinStep(first: Words | null, more: Words | null, start: number): Words {
  if (first === null) return more === null ? { text: '', span: { start, end: start } } : withoutStop(more);
  if (more === null) return withoutStop(first);
  const gap = ' '.repeat(more.span.start - first.span.end);
  return withoutStop({ text: `${first.text}${gap}${more.text}`, span: { start: first.span.start, end: more.span.end } });
}

/** Without a full stop or comma at the end. */
function withoutStop(words: Words): Words {
  const { text, span } = words;
  return text.endsWith('.') || text.endsWith(',') ? trimmed(text.slice(0, -1), span.start) : words;
}

const refersTo = new Set([
  'before',
  'after',
  'by',
  'since',
  'until',
  'till',
  're',
  'of',
  'from',
  'than',
  'and',
  'or',
  'to',
  'with',
  'about',
  'for',
]);

/**
 * An entry's label may stand at the very end of its line, after the last field that follows a semicolon:
 * "ICPC; outcome: no plan @icpc". Not where a word refers to it ("until: after @icpc"), nor where it is all of the value.
 */
export function takeLastLabel(
  fields: readonly FieldNode[],
  label: Words | null,
): { readonly label: Words | null; readonly fields: readonly FieldNode[] } {
  const last = fields.at(-1);
  if (label !== null || last === undefined || last.date !== undefined || last.account !== undefined || last.exception !== undefined)
    return { label, fields };
  const { text, span } = last.value;
  const mark = text.lastIndexOf('@');
  const before = trimmed(text.slice(0, Math.max(mark, 0)), span.start);
  const name = text.slice(mark + 1);
  if (
    mark < 1 ||
    !isSpace(text.charCodeAt(mark - 1)) ||
    !/^[A-Za-z0-9\u00C0-\u024F][\w\u00C0-\u024F-]*$/u.test(name) ||
    endsInReference(before.text)
  )
    return { label, fields };
  const cut = { ...last, value: before, span: { start: last.span.start, end: before.span.end } };
  return { label: { text: name, span: { start: span.start + mark + 1, end: span.end } }, fields: [...fields.slice(0, -1), cut] };
}

function endsInReference(text: string): boolean {
  const word = text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00A0')) + 1);
  return word.endsWith(',') || word.startsWith('@') || refersTo.has(word.toLowerCase());
}
