import type { Words } from '../../syntax/nodes.js';

/** The parts of a list with commas, or "and" between, each where it stands. */
export function partsOf({ text, span }: Words): readonly Words[] {
  return [...text.matchAll(/[^\s,&](?:(?!\s+and\s)[^,&])*/giu)].flatMap((found) => {
    const part = found[0].replace(/^and\s+/iu, '').trimEnd();
    const start = span.start + found.index + found[0].indexOf(part);
    return part === '' ? [] : [{ text: part, span: { start, end: start + part.length } }];
  });
}
