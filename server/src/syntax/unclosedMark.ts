import type { Span } from '../dates/datePhrase.js';

export interface UnclosedMark {
  readonly span: Span;
  readonly open: string;
  readonly close: string;
}

const pairs: ReadonlyMap<string, { readonly open: string; readonly close: string }> = new Map([
  ['(', { open: 'bracket', close: 'closing bracket' }],
  ['[', { open: 'bracket', close: 'closing bracket' }],
  ['“', { open: 'quotation mark', close: 'closing one' }],
  ['"', { open: 'quotation mark', close: 'second one' }],
]);
const closing: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['”', '“'],
]);

const OPENING = /[([“"]/u;

/** The first bracket or double quotation mark in `text` that nothing closes, or `undefined`. One that only closes is let be. */
export function unclosedMark(text: string): UnclosedMark | undefined {
  if (!OPENING.test(text)) return undefined;
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const last = open.at(-1);
    const opener = mark === '"' && last?.mark === '"' ? '"' : closing.get(mark);
    if (opener !== undefined) {
      if (last?.mark === opener) open.pop();
    } else if (pairs.has(mark)) open.push({ mark, at });
  }
  const [first] = open;
  const names = first === undefined ? undefined : pairs.get(first.mark);
  return first === undefined || names === undefined ? undefined : { span: { start: first.at, end: first.at + 1 }, ...names };
}
