import type { Span } from '../dates/datePhrase.js';

export type ClauseWord = 'about' | 'by' | 'from' | 'to' | 'with' | 're';

/** A clause as written: its word, and what stands after it. Offsets are within the text cut. */
export interface CutClause {
  readonly word: ClauseWord;
  readonly text: string;
  readonly span: Span;
  /** Where the text after the word stands. */
  readonly textSpan: Span;
}

export interface CutStep {
  /** What stands before the first clause. */
  readonly head: { readonly text: string; readonly span: Span };
  readonly clauses: readonly CutClause[];
  /** "by phone", "by hand": how it was done, which names nobody. */
  readonly how?: string;
}

const WORDS: ReadonlyMap<string, ClauseWord> = new Map([
  ['about', 'about'],
  ['by', 'by'],
  ['from', 'from'],
  ['to', 'to'],
  ['with', 'with'],
  ['re', 're'],
  ['re:', 're'],
]);

const MEANS = new Set(['phone', 'telephone', 'email', 'e-mail', 'letter', 'hand', 'post', 'text', 'text message', 'video', 'video call']);

/** Cuts `text` from `start` on at its clause words. Brackets and double quotes protect what they enclose. */
export function cutClauses(text: string, start: number): CutStep {
  const marks = clauseMarks(text, start);
  const head = trimmed(text, start, marks[0]?.at ?? text.length);
  const clauses: CutClause[] = [];
  let how: string | undefined;
  marks.forEach((mark, i) => {
    const to = marks[i + 1]?.at ?? text.length;
    const value = trimmed(text, mark.after, to);
    if (mark.word === 'by' && MEANS.has(value.text.toLowerCase())) how = value.text.toLowerCase();
    else clauses.push({ word: mark.word, text: value.text, span: { start: mark.at, end: value.span.end }, textSpan: value.span });
  });
  return { head, clauses, ...(how === undefined ? {} : { how }) };
}

interface Mark {
  readonly word: ClauseWord;
  readonly at: number;
  readonly after: number;
}

/** Clause words that stand alone, outside brackets and quotes, with something after them. */
function clauseMarks(text: string, start: number): readonly Mark[] {
  const marks: Mark[] = [];
  const shelter = /[("“]/u.test(text) ? sheltered(text) : NOTHING;
  for (let at = wordFrom(text, 0); at < text.length;) {
    const after = wordEnd(text, at);
    const written = text.slice(at, after);
    const word = written.length > LONGEST ? undefined : clauseWord(written.toLowerCase(), text, start, at);
    if (word !== undefined && at >= start && !shelter.has(at) && text.slice(after).trim() !== '') marks.push({ word, at, after });
    at = wordFrom(text, after);
  }
  return marks;
}

/** Where the next word begins, from `at` on; at the end of the text where none does. */
function wordFrom(text: string, at: number): number {
  let from = at;
  while (from < text.length && isSpaceAt(text, from)) from += 1;
  return from;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpaceAt(text, end)) end += 1;
  return end;
}

/** Letters and the like, of which most text is, are told from white space without asking an expression. */
function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x80 ? false : code === 0x20 || /\s/u.test(text.charAt(at));
}

function clauseWord(word: string, text: string, start: number, at: number): ClauseWord | undefined {
  return WORDS.get(word) ?? (word === 'of' && followsStep(text, start, at) ? 'about' : undefined);
}

const LONGEST = Math.max(...[...WORDS.keys()].map(({ length }) => length));

/** "birth of Baby", right behind the step; elsewhere "of" belongs to a name, as in "father of Baby". */
function followsStep(text: string, start: number, at: number): boolean {
  return start > 0 && text.slice(start, at).trim() === '';
}

const NOTHING: ReadonlySet<number> = new Set();

/** The offsets of words that stand inside brackets or double quotes which are closed. */
function sheltered(text: string): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const found of text.matchAll(/\([^()]*\)|"[^"]*"|“[^“”]*”/gu)) {
    for (let i = found.index; i < found.index + found[0].length; i += 1) inside.add(i);
  }
  return inside;
}

function trimmed(text: string, from: number, to: number): { readonly text: string; readonly span: Span } {
  let start = from;
  let end = to;
  while (start < end && (isSpaceAt(text, start) || text.charAt(start) === ',')) start += 1;
  while (end > start && (isSpaceAt(text, end - 1) || ',.'.includes(text.charAt(end - 1)))) end -= 1;
  return { text: text.slice(start, end), span: { start, end } };
}
