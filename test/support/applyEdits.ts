import type { TextEdit } from '../../server/src/service/languageService.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';

/** The text after all of `edits`, each of which speaks of `text` as it was. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return replaced(text, edits).text;
}

/** The edits that take the text after `edits` back to `text`. */
export function undoing(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const { text: after, places } = replaced(text, edits);
  const document = new ChronDocument('after', 1, after);
  return places.map(({ start, newText, old }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(start + newText.length) },
    newText: old,
  }));
}

interface Replaced {
  readonly text: string;
  /** Where each new text came to stand, and what it took the place of. */
  readonly places: readonly { readonly start: number; readonly newText: string; readonly old: string }[];
}

function replaced(text: string, edits: readonly TextEdit[]): Replaced {
  const document = new ChronDocument('before', 1, text);
  const ordered = edits
    .map(({ range, newText }) => ({ from: document.offsetAt(range.start), to: document.offsetAt(range.end), newText }))
    .toSorted((a, b) => a.from - b.from);
  let after = '';
  let at = 0;
  const places: { start: number; newText: string; old: string }[] = [];
  for (const { from, to, newText } of ordered) {
    if (from < at) throw new Error('two edits of one fix overlap');
    after += text.slice(at, from);
    places.push({ start: after.length, newText, old: text.slice(from, to) });
    after += newText;
    at = to;
  }
  return { text: after + text.slice(at), places };
}
